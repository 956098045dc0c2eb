/* The settings' part about progress: as a file and back, and away. */
(function () {
  "use strict";
  var make = prepbook.make;
  var progress = prepbook.progress;
  /** No device's log grows so large; a larger file is another one. */
  var LARGEST = 1e8;

  prepbook.progressSettings = function (say) {
    var summary = make("p", { class: "dialog__hint" });
    var field = make("input", { type: "file", accept: ".json,application/json", hidden: true });
    var download = prepbook.button(prepbook.text("settings.download"), "button", prepbook.downloadProgress);
    var load = prepbook.button(prepbook.text("settings.load"), "button", function () {
      field.click();
    });
    var erase = prepbook.button(prepbook.text("settings.erase"), "button button--danger", function () {
      sure.hidden = false;
      erase.hidden = true;
      first.focus();
    });
    var first = prepbook.button(prepbook.text("settings.downloadFirst"), "button", prepbook.downloadProgress);
    var sureText = make("p", { id: "settings-sure" });
    var sure = make("div", { class: "settings__sure", role: "group", "aria-labelledby": "settings-sure", hidden: true }, [
      sureText,
      make("div", { class: "settings__buttons" }, [
        first,
        prepbook.button(prepbook.text("settings.eraseNow"), "button button--danger", function () {
          say(progress.erase() ? prepbook.text("settings.erased") : prepbook.text("settings.notErased"));
          back(load);
        }),
        prepbook.button(prepbook.text("settings.cancel"), "button", function () {
          back(erase);
        }),
      ]),
    ]);

    function back(next) {
      sure.hidden = true;
      show();
      next.focus();
    }

    function show() {
      var answers = progress.answers();
      var none = !answers && !progress.log().length;
      summary.textContent = none ? prepbook.text("settings.noAnswers") : prepbook.count("settings.answers", answers);
      if (progress.problem && progress.unsaved()) summary.textContent = prepbook.count("settings.unsaved", progress.unsaved());
      sureText.textContent = prepbook.count("settings.eraseSure", answers);
      download.hidden = none;
      erase.hidden = none || !sure.hidden;
      if (none) sure.hidden = true;
    }

    function sayMerged(result) {
      if (result.problem) return say(result.problem);
      if (!result.added) return say(prepbook.text("settings.nothingNew"));
      var added = prepbook.count("settings.added", result.added);
      say(result.known ? added + " " + prepbook.count("settings.known", result.known) : added);
    }

    field.addEventListener("change", function () {
      var file = field.files[0];
      if (!file) return;
      var text = file.size > LARGEST ? Promise.reject(new Error("too large")) : file.text();
      text
        .then(progress.merge)
        .then(sayMerged, function () {
          say(prepbook.text("settings.unreadable"));
        })
        .then(function () {
          // The same file may be chosen again.
          field.value = "";
        });
    });

    progress.onChange(show);
    var group = make("section", { class: "settings__group" }, [
      make("h3", { class: "settings__name" }, prepbook.text("settings.progress")),
      summary,
      make("div", { class: "settings__buttons" }, [download, load, erase, field]),
      sure,
    ]);
    group.show = function () {
      sure.hidden = true;
      show();
    };
    return group;
  };
})();
