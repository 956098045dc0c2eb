/* The mode "interview" of the page to practise on: choose, talk, report. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});
  var leave = null;

  /** Keeps an interview that is not at its end, so that it can be gone on with; null for none. */
  interview.keep = function (talk) {
    interview.unfinished = talk;
    prepbook.keep("interview-open", talk && JSON.stringify(talk));
  };

  interview.open = function (box, guide) {
    function setup(sentence) {
      interview.close();
      interview.setup(box, guide, start, sentence);
    }

    function ended(talk) {
      leave = null;
      interview.keep(null);
      if (!talk.asked.length) return setup(prepbook.text("interview.endedEarly"));
      var kept = prepbook.choices.kept("interview");
      kept.last = talk.asked.map(function (answer) {
        return answer.id;
      });
      prepbook.keep("interview", JSON.stringify(kept));
      interview.report(box, guide, talk, function () {
        setup();
      });
    }

    /** Asks for the microphone first, if it is wanted; one need not wait for the answer. */
    function start(talk, toReport) {
      var waits = true;
      function go() {
        if (waits) leave = interview.run(box, guide, talk, ended);
        else interview.closeMicrophone();
        waits = false;
      }
      if (toReport) return ended(talk);
      if (!talk.choice.record || !interview.canRecord()) return go();
      leave = function () {
        waits = false;
      };
      var without = prepbook.player.button("button", prepbook.text("interview.startWithout"), go);
      box.replaceChildren(prepbook.player.make("p", "tell", prepbook.text("interview.asking")), without);
      without.focus();
      interview.openMicrophone().then(go);
    }

    setup();
  };

  interview.close = function () {
    if (leave) leave();
    leave = null;
    interview.closeMicrophone();
    interview.forgetRecordings();
    document.body.classList.remove("page--asking");
  };
})(window.prepbook);
