/* The theme switch: as the system, light, dark. The choice stays on this device. */
(function () {
  "use strict";
  var root = document.documentElement;
  var button = document.querySelector("[data-theme-switch]");
  var order = ["auto", "light", "dark"];

  function show(theme) {
    if (theme === "light" || theme === "dark") {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
      theme = "auto";
    }
    if (button) {
      button.setAttribute("aria-label", button.dataset[theme]);
      button.title = button.dataset[theme];
    }
  }

  show(root.dataset.theme);
  if (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var now = root.dataset.theme || "auto";
      var next = order[(order.indexOf(now) + 1) % order.length];
      prepbook.keep("theme", next === "auto" ? null : next);
      show(next);
    });
  }
  prepbook.onKept("theme", show);
})();
