/* Below the width at which the home page shows short lists of questions without a switch, they start
   closed: a phone would have to scroll through all of them. */
(function () {
  "use strict";
  var lists = document.querySelectorAll(".toc__questions[data-short]");
  var wide = window.matchMedia("(min-width: 48rem)");
  function fit() {
    lists.forEach(function (list) {
      list.open = wide.matches;
    });
  }
  fit();
  wide.addEventListener("change", fit);
})();
