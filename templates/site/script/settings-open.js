/* Opens the settings. They are loaded the first time. */
(function () {
  "use strict";
  var button = document.querySelector("[data-settings-open]");
  if (!button || !window.HTMLDialogElement) return;

  button.hidden = false;
  button.addEventListener("click", function () {
    prepbook.load("settings").then(
      function () {
        prepbook.settings();
      },
      function () {
        // A later click tries again.
      }
    );
  });
})();
