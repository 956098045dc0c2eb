/* The settings' part on the copy of the website that this device keeps. */
(function () {
  "use strict";
  var make = prepbook.make;

  /** A part of the settings, where the browser can keep a copy; `say` tells what was done. */
  prepbook.offlineSettings = function (say) {
    var offline = prepbook.offline;
    if (!offline) return [];
    var line = make("p", { class: "dialog__hint" });
    var button = make("button", { type: "button", class: "button" });
    var since = null;

    function show() {
      return offline.since().then(
        function (date) {
          since = date;
          line.textContent = date
            ? prepbook.text("settings.offlineSince", date.toLocaleString(prepbook.language, { dateStyle: "long", timeStyle: "short" }))
            : prepbook.text("settings.offlineNot");
          button.textContent = date ? prepbook.text("settings.offlineRemove") : prepbook.text("settings.offlineAdd");
        },
        function () {}
      );
    }

    button.addEventListener("click", function () {
      if (button.hasAttribute("aria-busy")) return;
      var removing = since !== null;
      button.setAttribute("aria-busy", "true");
      if (!removing) say(prepbook.text("settings.offlineComing"));
      (removing ? offline.remove() : offline.add())
        .then(
          function () {
            say(removing ? prepbook.text("settings.offlineRemoved") : prepbook.text("settings.offlineAdded"));
          },
          function () {
            say(prepbook.text("settings.offlineFailed"));
          }
        )
        .then(show)
        .then(function () {
          button.removeAttribute("aria-busy");
        });
    });
    var group = make("section", { class: "settings__group", "data-offline-settings": true }, [
      make("h3", { class: "settings__name" }, prepbook.text("settings.offline")),
      line,
      make("div", { class: "settings__buttons" }, button),
    ]);
    group.show = show;
    return group;
  };
})();
