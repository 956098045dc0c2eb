/* Opens or closes all cards of the page. */
(function () {
  "use strict";
  var bar = document.querySelector("[data-toolbar]");
  if (!bar) return;

  function set(open) {
    document.querySelectorAll(".question").forEach(function (question) {
      question.open = open;
    });
  }

  bar.hidden = false;
  bar.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) return;
    if ("expand" in button.dataset) set(true);
    if ("collapse" in button.dataset) set(false);
  });
})();
