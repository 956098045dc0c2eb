/* The modes that are loaded when they are opened: prepbook.<name> is {open(box, guide), close()} then. */
(function (prepbook) {
  "use strict";
  /** Counts what is opened and closed: what loads slowly may come too late. */
  var turn = 0;

  function mode(name) {
    prepbook.practice.mode(name, {
      open: function (box, guide) {
        var mine = ++turn;
        prepbook.load(name).then(
          function () {
            if (mine === turn) prepbook[name].open(box, guide);
          },
          function () {
            if (mine === turn) box.replaceChildren(prepbook.player.make("p", "tell", prepbook.text("practice.notLoaded")));
          }
        );
      },
      close: function () {
        turn++;
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
