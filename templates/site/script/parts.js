/* Small parts that all ways to practise are made of.

     prepbook.player.make(name, class, children…)  an element; children are texts and elements
     prepbook.player.ours(name, class, html)       an element with HTML that the build wrote
     prepbook.player.button(class, label, call)
     prepbook.player.figure(number, label, class)  a large number with a word below, for ul.figures
     prepbook.player.span(ms)                      "10 min", "3 days", in the website's language
     prepbook.player.clock(ms)                     "0:12", "1:02:03"
     prepbook.player.when(time)                    "in 8 minutes", "tomorrow", "in 3 days"
     prepbook.player.stopwatch()                   {ms(), stop()}; counts while the page is looked at */
(function (prepbook) {
  "use strict";
  var DAY = prepbook.DAY;
  var MINUTE = DAY / 1440;

  function make(name, style) {
    var made = document.createElement(name);
    if (style) made.className = style;
    made.append.apply(made, Array.prototype.slice.call(arguments, 2));
    return made;
  }

  function ours(name, style, html) {
    var made = make(name, style);
    made.innerHTML = html;
    return made;
  }

  function button(style, label, call) {
    var made = make("button", style, label);
    made.type = "button";
    made.addEventListener("click", call);
    return made;
  }

  function unit(value, name) {
    var form = { style: "unit", unit: name, unitDisplay: name === "minute" ? "short" : "long" };
    form.maximumFractionDigits = value < 10 && name !== "day" ? 1 : 0;
    return new Intl.NumberFormat(prepbook.language, form).format(value);
  }

  function span(ms) {
    if (ms < DAY / 24) return unit(Math.max(1, Math.round(ms / MINUTE)), "minute");
    if (ms < DAY) return unit(Math.round(ms / (60 * MINUTE)), "hour");
    var days = Math.round(ms / DAY);
    if (days < 60) return unit(days, "day");
    return days < 365 ? unit(days / 30.4, "month") : unit(days / 365.25, "year");
  }

  function clock(ms) {
    var seconds = Math.floor(ms / 1000);
    var parts = [Math.floor(seconds / 60) % 60, seconds % 60];
    var hours = Math.floor(seconds / 3600);
    if (hours) parts.unshift(hours);
    return parts
      .map(function (part, index) {
        return index && part < 10 ? "0" + part : part;
      })
      .join(":");
  }

  /** Counts only while the page is looked at. */
  function stopwatch() {
    var before = 0;
    var since = document.hidden ? 0 : Date.now();
    function turn() {
      if (since) before += Math.max(0, Date.now() - since);
      since = document.hidden ? 0 : Date.now();
    }
    document.addEventListener("visibilitychange", turn);
    return {
      ms: function () {
        return before + (since ? Math.max(0, Date.now() - since) : 0);
      },
      stop: function () {
        turn();
        since = 0;
        document.removeEventListener("visibilitychange", turn);
      },
    };
  }

  function figure(number, label, style) {
    var text = typeof number === "number" ? number.toLocaleString(prepbook.language) : number;
    var item = make("li", "figure", make("b", "figure__number", text), " ", make("span", "figure__name", label));
    if (style) item.classList.add("figure--" + style);
    return item;
  }

  function when(time) {
    var words = new Intl.RelativeTimeFormat(prepbook.language, { numeric: "auto" });
    var days = prepbook.fsrs.day(time) - prepbook.fsrs.day(Date.now());
    if (days > 0) return words.format(days, "day");
    return words.format(Math.max(1, Math.ceil((time - Date.now()) / MINUTE)), "minute");
  }

  prepbook.player = {
    make: make,
    ours: ours,
    button: button,
    figure: figure,
    span: span,
    clock: clock,
    when: when,
    stopwatch: stopwatch,
  };
})(window.prepbook);
