/* The modes that are loaded when they are opened: prepbook.<name> is {open(box, guide), close()} then. */
(function (prepbook) {
  "use strict";
  var wanted = null;

  function mode(name) {
    prepbook.practice.mode(name, {
      open: function (box, guide) {
        wanted = name;
        prepbook.load(name).then(
          function () {
            if (wanted === name) prepbook[name].open(box, guide);
          },
          function () {
            box.replaceChildren(prepbook.player.make("p", "tell", prepbook.text("practice.notLoaded")));
          }
        );
      },
      close: function () {
        wanted = null;
        if (prepbook[name] && prepbook[name].close) prepbook[name].close();
      },
      line: function () {
        return name === "interview" ? prepbook.text("practice.interviewLine") : prepbook.text("practice.planLine");
      },
    });
  }

  mode("interview");
  mode("plan");
})(window.prepbook);
