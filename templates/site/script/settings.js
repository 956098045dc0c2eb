/* The settings: how it looks, the keyboard, and what is kept on this device. */
(function () {
  "use strict";
  var make = prepbook.make;
  var root = document.documentElement;
  var status = make("p", { class: "settings__status", role: "status" });

  function say(sentence) {
    status.textContent = sentence;
  }

  function keep(name, value) {
    if (!prepbook.keep(name, value)) say(prepbook.text("settings.notKept"));
  }

  /** A part with a name; `show` brings it up to what is kept. */
  function group(id, name, content, show) {
    var heading = make("h3", { class: "settings__name", id: "settings-" + id }, name);
    var made = make("section", { class: "settings__group" }, [heading].concat(content));
    made.show = show;
    return made;
  }

  /** A choice of one: [[value, what is shown], …]; what the page starts with is not kept. */
  function choice(name, start, heading, options) {
    var fields = options.map(function (option) {
      var field = make("input", { class: "choice__field", type: "radio", name: "settings-" + name, value: option[0] });
      field.addEventListener("change", function () {
        var value = option[0] === start ? null : option[0];
        prepbook.look(name, value);
        keep(name, value);
      });
      return field;
    });
    var labels = options.map(function (option, i) {
      return make("label", { class: "choice__option choice__option--" + option[0] }, [fields[i]].concat(option[1]));
    });
    var list = make("div", { class: "choice", role: "radiogroup", "aria-labelledby": "settings-" + name }, labels);
    return group(name, heading, list, function () {
      fields.forEach(function (field) {
        field.checked = field.value === (root.dataset[name] || start);
      });
    });
  }

  /** A letter shows the size, words say it. */
  function size(value, words) {
    return [value, [make("span", { "aria-hidden": "true" }, "A"), make("span", { class: "visually-hidden" }, words)]];
  }

  function keyboard() {
    var field = make("input", { class: "settings__box", type: "checkbox", "aria-describedby": "settings-keys-hint" });
    field.addEventListener("change", function () {
      keep("keys", field.checked ? null : "off");
    });
    var label = make("label", { class: "settings__check" }, [field, make("span", {}, prepbook.text("settings.keys"))]);
    var hint = make("p", { class: "dialog__hint", id: "settings-keys-hint" }, prepbook.text("settings.keysHint"));
    return group("keyboard", prepbook.text("settings.keyboard"), [label, hint], function () {
      field.checked = prepbook.kept("keys") !== "off";
    });
  }

  var groups = [
    choice("theme", "auto", prepbook.text("settings.theme"), [
      ["auto", prepbook.text("settings.themeAuto")],
      ["light", prepbook.text("settings.themeLight")],
      ["dark", prepbook.text("settings.themeDark")],
    ]),
    choice("size", "normal", prepbook.text("settings.size"), [
      size("small", prepbook.text("settings.sizeSmall")),
      size("normal", prepbook.text("settings.sizeNormal")),
      size("large", prepbook.text("settings.sizeLarge")),
      size("largest", prepbook.text("settings.sizeLargest")),
    ]),
    keyboard(),
    prepbook.progressSettings(say),
  ].concat(prepbook.offlineSettings(say));
  var title = prepbook.text("settings.title");
  var box = prepbook.dialog("settings", "settings-title", title, prepbook.text("settings.close"), groups.concat(status));

  prepbook.settings = function () {
    if (box.open) return;
    say("");
    groups.forEach(function (part) {
      if (part.show) part.show();
    });
    box.showModal();
  };
})();
