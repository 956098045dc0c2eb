/* Code, tables and diagrams that are wider than the page scroll by themselves: then they are reached by
   keyboard, and have a name. Browsers without scripts reach them, too, but for one. */
(function () {
  "use strict";
  var text = prepbook.text;

  function content(frame, selector) {
    var found = frame.querySelector(selector);
    return found ? found.textContent : "";
  }

  function name(frame) {
    if (frame.matches(".diagram__body")) return text("study.diagram");
    if (frame.matches(".table")) {
      var heads = Array.from(frame.querySelectorAll("tr:first-child > *"), function (head) {
        return head.textContent.trim();
      }).filter(Boolean);
      return text("study.table", new Intl.ListFormat(prepbook.language, { type: "unit" }).format(heads));
    }
    var language = content(frame.parentElement, ".code__language");
    var file = content(frame.parentElement, ".code__file");
    if (file) return text("study.codeFile", language || text("study.code"), file);
    return language ? text("study.codeIn", language) : text("study.code");
  }

  function fit(frame) {
    if (frame.scrollWidth > frame.clientWidth) {
      frame.tabIndex = 0;
      frame.setAttribute("role", "group");
      frame.setAttribute("aria-label", name(frame));
    } else {
      ["tabindex", "role", "aria-label"].forEach(frame.removeAttribute, frame);
    }
  }

  var sizes = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) {
      fit(entry.target);
    });
  });

  /** Sees to all frames in an element. */
  prepbook.frames = function (element) {
    element.querySelectorAll(".code > pre, .table, .diagram__body").forEach(function (frame) {
      sizes.observe(frame);
    });
  };

  prepbook.frames(document);
})();
