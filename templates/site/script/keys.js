/* Single keys. prepbook.keys holds what each does: it returns whether there was anything to do. */
(function () {
  "use strict";
  // Where the keyboard is set to another script, the place of the key counts.
  var PLACES = { KeyJ: "j", KeyK: "k", KeyO: "o" };
  /** What has keys of its own. */
  var BUSY = "dialog, audio, video, [role=listbox], [role=menu], [role=slider], [role=tablist], [role=textbox]";

  prepbook.keys = {
    "?": function () {
      prepbook.load("help").then(
        function () {
          prepbook.help();
        },
        function () {
          // A later press tries again.
        }
      );
      return true;
    },
  };

  document.addEventListener("keydown", function (event) {
    var key = prepbook.shortcut(event);
    if (!key || event.target.closest(BUSY)) return;
    if (key > "\u007f") key = PLACES[event.code];
    if (Object.prototype.hasOwnProperty.call(prepbook.keys, key) && prepbook.keys[key]()) event.preventDefault();
  });
})();
