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
  bar.querySelector("[data-expand]").addEventListener("click", function () {
    set(true);
  });
  bar.querySelector("[data-collapse]").addEventListener("click", function () {
    set(false);
  });
})();
