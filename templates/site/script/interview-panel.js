/* What stands around a question in an interview: how far one is, the clocks, and the halt. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});
  var text = prepbook.text;
  var make = prepbook.player.make;
  var button = prepbook.player.button;

  function clock(name) {
    var value = make("span", "clock__value");
    var bar = make("span", "clock__bar");
    // A timer is not read out by itself, but can be gone to.
    var element = make("p", "clock", make("span", "clock__name", name), " ", value, bar);
    element.setAttribute("role", "timer");
    return {
      element: element,
      /** Shows what is left of a time; calls the first time that nothing is. */
      show: function (gone, planned, over) {
        var left = planned - gone;
        value.textContent = interview.time(left);
        bar.style.setProperty("--gone", Math.min(1, gone / planned));
        if (left > 0 || "over" in element.dataset) return;
        element.dataset.over = "";
        over();
      },
    };
  }

  /** Dots for all questions: those behind, this one, those to come. */
  function dots(asked, count) {
    var row = make("span", "progress__dots");
    row.setAttribute("aria-hidden", "true");
    for (var i = 0; i < count && count <= 30; i++) {
      var dot = make("span", "progress__dot");
      dot.dataset.state = i > asked.length ? "ahead" : i === asked.length ? "now" : asked[i].grade;
      row.append(dot);
    }
    return row;
  }

  /**
   * The bar above the questions: {element, tick(question ms, all ms)}.
   *
   * options: {asked, count, planned (ms a question), all (ms), over (whether the whole time was over
   * before), onOver, onHalt, onBack (or null), say}.
   */
  interview.panel = function (options) {
    var own = clock(text("interview.thisQuestion"));
    var total = clock(text("interview.whole"));
    var step = text("interview.step", options.asked.length + 1, options.count);
    var tools = make("div", "talk__tools");
    if (options.onBack) tools.append(button("button button--quiet", text("interview.back"), options.onBack));
    tools.append(button("button button--quiet", text("interview.pause"), options.onHalt));
    tools.append(button("button button--quiet", text("interview.end"), options.onHalt));
    if (options.over) total.element.dataset.over = "";
    return {
      element: make(
        "div",
        "talk",
        make("p", "progress", make("span", "progress__step", step), dots(options.asked, options.count)),
        tools,
        make("div", "talk__clocks", own.element, total.element)
      ),
      tick: function (ms, all) {
        own.show(ms, options.planned, function () {
          options.say(text("interview.questionOver"));
        });
        total.show(all, options.all, function () {
          options.onOver();
          options.say(text("interview.allOver"));
        });
      },
    };
  };

  /** Stops everything until one goes on or ends: the question is covered meanwhile. */
  interview.halt = function (box, goOn, end) {
    var dialog = make("dialog", "halt");
    var title = make("h2", "halt__title", text("interview.paused"));
    title.id = "halt-title";
    dialog.setAttribute("aria-labelledby", title.id);
    var ends = false;
    var stop = button("button", text("interview.endHere"), function () {
      ends = true;
      dialog.close();
    });
    var on = button("button button--strong", text("interview.goOn"), function () {
      dialog.close();
    });
    dialog.append(title, make("p", "halt__text", text("interview.pausedText")), make("p", "review__actions", on, stop));
    dialog.addEventListener("close", function () {
      dialog.remove();
      if (ends) end();
      else goOn();
    });
    box.append(dialog);
    dialog.showModal();
    on.focus();
    return dialog;
  };
})(window.prepbook);
