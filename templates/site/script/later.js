/* Loads what a page can be read without: at once where the address or this device asks for it, else
   when the page stands. */
(function () {
  "use strict";

  function load() {
    if (/[?&]find=/.test(location.search)) prepbook.load("marks").catch(function () {});
    var more = document.querySelector("[data-filter], .contents, .question, .row__link") ? "filter" : "study";
    prepbook
      .load(document.querySelector(".toc__list") ? "standing" : more)
      .catch(function () {
        // The page stays what it is without.
      })
      .then(function () {
        // What the address chooses is chosen now, or never will be.
        document.documentElement.classList.remove("choosing");
      });
  }

  function loadInPeace() {
    if ("requestIdleCallback" in window) requestIdleCallback(load, { timeout: 2000 });
    else setTimeout(load, 200);
  }

  prepbook.device.then(function () {
    var lost = location.hash && !document.querySelector(":target");
    if (location.search || lost || prepbook.kept("log")) load();
    else if (document.readyState === "complete") loadInPeace();
    else window.addEventListener("load", loadInPeace);
  });
})();
