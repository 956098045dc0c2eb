/* Opens or closes all cards of the page, and loads what the other buttons do. */
(function () {
  "use strict";
  var bar = document.querySelector("[data-toolbar]");
  if (!bar) return;

  function set(open) {
    document.querySelectorAll(".question").forEach(function (question) {
      question.open = open;
    });
  }

  function later(name) {
    prepbook.load("filter").then(
      function () {
        prepbook[name]();
      },
      function () {
        // A later click tries again.
      }
    );
  }

  bar.hidden = false;
  bar.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) return;
    if ("expand" in button.dataset) set(true);
    if ("collapse" in button.dataset) set(false);
    if ("filter" in button.dataset) later("openFilters");
    if ("only" in button.dataset) later("questionsOnly");
  });
})();
