/* The page to practise on: its three modes by the address's hash, and the landing that offers them.

   A mode is an element [data-mode=name] that a script takes over:

     prepbook.practice.mode("review", {
       open: function (box, guide) {},   // shown: fill the box
       close: function () {},            // left: stop clocks, voices, recordings
       line: function (guide) {},        // a sentence for its card on the landing
     });

   prepbook.practice.say(sentence) tells it to those who listen; prepbook.practice.ready promises the guide once
   questions and progress are there; prepbook.practice.leave() goes back to the landing. */
(function (prepbook) {
  "use strict";
  var app = document.querySelector("[data-practice]");
  var tabs = document.querySelector("[data-modes]");
  var status = document.querySelector("[data-practice-status]");
  var modes = Object.create(null);
  var current = null;
  var guide = null;

  function box(name) {
    return app.querySelector("[data-mode='" + name + "']");
  }

  function route() {
    var name = location.hash.slice(1);
    // A footnote's place is no mode.
    if (!modes[name]) name = current && name ? current : "";
    if (current === name) return;
    if (current && modes[current].close) modes[current].close();
    current = name;
    app.querySelectorAll("[data-mode]").forEach(function (element) {
      element.hidden = element.dataset.mode !== (name || "landing");
    });
    tabs.querySelectorAll(".modes__link").forEach(function (link) {
      if (link.hash === "#" + name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
    document.body.classList.toggle("page--in-mode", Boolean(name));
    if (name) modes[name].open(box(name), guide);
    else landing();
    window.scrollTo(0, 0);
  }

  function landing() {
    Object.keys(modes).forEach(function (name) {
      var line = app.querySelector("[data-line='" + name + "']");
      if (modes[name].line) line.textContent = modes[name].line(guide);
    });
    var figures = app.querySelector("[data-figures]");
    figures.replaceChildren(prepbook.review.figures(prepbook.review.queue()));
  }

  var ready = prepbook.load("study").then(function () {
    return prepbook.guide();
  });

  prepbook.practice = {
    ready: ready,
    mode: function (name, mode) {
      modes[name] = mode;
    },
    say: function (sentence) {
      status.textContent = sentence;
    },
    leave: function () {
      location.hash = "";
    },
  };

  // The modes' scripts stand behind this one.
  ready.then(
    function (found) {
      guide = found;
      document.querySelector("[data-without]").hidden = true;
      // A way that no script takes is not offered.
      document.querySelectorAll("[data-practice] .way__link, .modes__link").forEach(function (link) {
        var offered = link.closest(".way") || link;
        offered.hidden = !modes[link.hash.slice(1)];
      });
      app.hidden = false;
      tabs.hidden = false;
      prepbook.progress.onChange(function () {
        if (!current) landing();
      });
      window.addEventListener("hashchange", route);
      route();
    },
    function () {
      document.querySelector("[data-without]").dataset.without = "failed";
    }
  );
})(window.prepbook);
