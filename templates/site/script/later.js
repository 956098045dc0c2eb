/* Loads what a page can be read without: at once where the address or this device asks for it, else
   when the page stands. */
(function () {
  "use strict";

  function load() {
    if (/[?&]find=/.test(location.search)) prepbook.load("marks").catch(function () {});
    prepbook
      .load("study")
      .then(function () {
        if (document.querySelector("[data-filter], .contents")) return prepbook.load("filter");
        if (document.querySelector(".toc__list")) return prepbook.load("standing");
      })
      .catch(function () {
        // The page stays what it is without.
      });
  }

  function loadInPeace() {
    if ("requestIdleCallback" in window) requestIdleCallback(load, { timeout: 2000 });
    else setTimeout(load, 200);
  }

  prepbook.device.then(function () {
    if (location.search || prepbook.kept("log")) load();
    else if (document.readyState === "complete") loadInPeace();
    else window.addEventListener("load", loadInPeace);
  });
})();
