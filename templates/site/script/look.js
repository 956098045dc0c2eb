/* Colours and size of the text, as chosen on this device; the page's first line has already set them. */
(function () {
  "use strict";
  var root = document.documentElement;
  var names = ["theme", "size"];

  /** Shows a choice; null is what the page starts with. */
  prepbook.look = function (name, value) {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  };

  names.forEach(function (name) {
    prepbook.onKept(name, function (value) {
      prepbook.look(name, value);
    });
  });
  // A page that the browser had kept alive missed what was chosen on the next one.
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    names.forEach(function (name) {
      prepbook.look(name, prepbook.kept(name));
    });
  });
})();
