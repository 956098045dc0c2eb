/* The contents of a section: beside the text where there is room, else behind a switch. */
(function () {
  "use strict";
  var box = document.querySelector(".contents__box");
  if (!box) return;
  var wide = window.matchMedia("(min-width: 68rem)");
  function fit() {
    box.open = wide.matches;
  }
  fit();
  box.dataset.ready = "";
  wide.addEventListener("change", fit);
  // On a narrow window the contents lie over the text: a choice closes them.
  box.addEventListener("click", function (event) {
    if (!wide.matches && event.target.closest(".contents__entry")) box.open = false;
  });
})();
