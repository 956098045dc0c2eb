/* The list of all shortcuts. A page that has more of them puts [keys, words] into prepbook.shortcuts. */
(function () {
  "use strict";
  var make = prepbook.make;

  function keys(list) {
    return list.map(function (key) {
      return make("kbd", { class: "keys__key" }, key);
    });
  }

  function row(line) {
    return make("div", { class: "keys__row" }, [make("dt", {}, keys(line[0])), make("dd", {}, line[1])]);
  }

  function lines() {
    var result = [];
    if (document.querySelector(".card, .row")) {
      result.push([["j"], prepbook.text("help.next")], [["k"], prepbook.text("help.previous")]);
      result.push([["o"], document.querySelector(".card") ? prepbook.text("help.open") : prepbook.text("help.go")]);
    }
    if (document.querySelector("[data-search-open]")) result.push([["/", "Ctrl K"], prepbook.text("help.search")]);
    return result.concat(prepbook.shortcuts || [], [[["?"], prepbook.text("help.help")]]);
  }

  prepbook.help = function () {
    var dialog = prepbook.dialog("keys", "page:keys", prepbook.text("help.title"), prepbook.text("help.close"), [
      make("dl", { class: "keys__list" }, lines().map(row)),
      make("p", { class: "dialog__hint" }, prepbook.text("help.off")),
    ]);
    dialog.addEventListener("close", function () {
      dialog.remove();
    });
    dialog.showModal();
  };
})();
