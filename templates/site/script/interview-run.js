/* An interview from its first question to its end. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});
  var text = prepbook.text;
  var make = prepbook.player.make;
  var button = prepbook.player.button;

  /**
   * Asks one question after another.
   *
   * talk: {at, seed, choice: {minutes, questions, speak, record, recent: [id]}, pool: [id], asked: [{id,
   * section, grade, ms, missed, time (of the entry in the log), recording}], ms, open (the ms of the question that is
   * asked)}; ended(talk) is called at the end, early or not.
   * Returns a function that leaves everything as it is.
   */
  interview.run = function (box, guide, talk, ended) {
    var planned = (talk.choice.minutes * 6e4) / talk.choice.questions;
    var total = interview.stopwatch(talk.ms);
    var overAll = talk.ms > talk.choice.minutes * 6e4;
    var own = interview.stopwatch(talk.open);
    var view, panel, question, answer, dialog, ticking;
    var silent = "";
    var pool = talk.pool.map(function (id) {
      return Object.assign({ recent: talk.choice.recent.indexOf(id) >= 0 }, guide.byId.get(id));
    });

    function keep() {
      talk.ms = total.ms();
      talk.open = own.ms();
      interview.keep(talk);
    }

    /** Lets the clocks run, or stops them, and what is being said. */
    function run(on) {
      clearInterval(ticking);
      total.run(on);
      own.run(on);
      if (on) ticking = setInterval(tick, 250);
      else interview.hush();
    }

    function rest() {
      run(false);
      if (view) view.close();
      view = null;
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", keep);
    }

    /** Nobody talks to a page that is not seen, and it must not listen. */
    function hidden() {
      if (!document.hidden) return;
      keep();
      if (!dialog && !view.revealed()) halt();
    }

    function finish() {
      rest();
      talk.ms = total.ms();
      interview.closeMicrophone();
      document.body.classList.remove("page--asking");
      ended(talk);
    }

    function tick() {
      panel.tick(own.ms(), total.ms());
    }

    function ask() {
      question = talk.asked.length < talk.choice.questions && interview.next(pool, talk.asked, talk.seed);
      if (!question) return finish();
      answer = { id: question.id, section: question.section, grade: 0, ms: talk.open || 0, missed: [] };
      present(false);
    }

    /** Shows the question, or, after a step back, its answer at once. */
    function present(again) {
      var stage = make("div", "ask talk__stage");
      var slot = make("div", "talk__slot");
      own = interview.stopwatch(answer.ms);
      panel = interview.panel({
        asked: talk.asked,
        count: talk.choice.questions,
        planned: planned,
        all: talk.choice.minutes * 6e4,
        over: overAll,
        onOver: function () {
          overAll = true;
        },
        onHalt: halt,
        onBack: talk.asked.length && !again ? back : null,
        say: say,
      });
      box.replaceChildren(panel.element, stage);
      view = prepbook.player.show(stage, question, {
        guide: guide,
        slot: slot,
        reveal: again,
        onReveal: function () {
          reveal(slot);
        },
        onTick: function () {
          view.refresh();
        },
        grades: suggestion,
        names: interview.grades(),
        onGrade: grade,
      });
      window.scrollTo(0, 0);
      keep();
      window.addEventListener("pagehide", keep);
      if (again) return;
      tools(slot);
      run(true);
      document.addEventListener("visibilitychange", hidden);
      tick();
      if (talk.choice.speak && interview.canSpeak()) speak(slot);
      hidden();
    }

    function say(sentence) {
      prepbook.practice.say(sentence);
      var line = box.querySelector(".talk__said");
      if (line) line.textContent = sentence;
    }

    function tools(slot) {
      if (interview.canSpeak()) {
        slot.append(
          button("button button--quiet", text("interview.sayIt"), function () {
            speak(slot);
          })
        );
      }
      slot.append(button("button button--quiet", text("interview.skip"), skip));
      if (talk.choice.record) {
        var works = interview.record();
        if (works) slot.append(make("p", "talk__recording", text("interview.recording")));
        else silent = silent || text("interview.noMicrophone");
      }
      slot.append(make("p", "talk__said", silent));
    }

    function speak(slot) {
      var asked = question;
      interview.speak(interview.speakable(question.title), function (worked) {
        if (!worked && asked === question && slot.isConnected) say(text("interview.speechFailed"));
      });
    }

    function reveal(slot) {
      run(false);
      answer.ms = own.ms();
      slot.replaceChildren(
        make("p", "talk__took", text("interview.took", interview.time(answer.ms), interview.time(planned)))
      );
      // By the time that it can be played, another question may be asked.
      var mine = answer;
      interview.recorded().then(function (address) {
        mine.recording = address || mine.recording;
        if (mine.recording) slot.append(interview.playback(mine.recording));
      });
    }

    /** What stands below the grades: which one the ticked points suggest. */
    function suggestion() {
      var ticked = view ? view.ticked() : [];
      var made = ticked.filter(Boolean).length;
      var proposed = made ? interview.proposal(made, ticked.length) : 0;
      return [1, 2, 3, 4].map(function (grade) {
        return grade === proposed ? text("interview.suggested") : "";
      });
    }

    function grade(number, ms, ticked) {
      answer.grade = number;
      // Who ticks nothing and knew it well has not used the list.
      var used = number < 3 || ticked.some(Boolean);
      answer.missed = view.points().filter(function (point, index) {
        return used && !ticked[index];
      });
      var given = { id: question.id, grade: number, ms: answer.ms, print: question.print };
      answer.time = prepbook.progress.answer(given).time;
      next();
    }

    function skip() {
      answer.ms = own.ms();
      interview.dropRecording();
      next();
    }

    function next() {
      rest();
      talk.asked.push(answer);
      talk.open = 0;
      ask();
    }

    /** Takes the last grade back and shows that question's answer again. */
    function back() {
      interview.dropRecording();
      rest();
      answer = talk.asked.pop();
      question = guide.byId.get(answer.id);
      if (answer.grade) prepbook.progress.undo(answer);
      present(true);
    }

    function halt() {
      var ran = !view.revealed();
      run(false);
      interview.holdRecording(true);
      dialog = interview.halt(
        box,
        function () {
          dialog = null;
          interview.holdRecording(false);
          if (ran) run(true);
        },
        finish
      );
    }

    document.body.classList.add("page--asking");
    ask();
    return function () {
      if (dialog) dialog.remove();
      keep();
      rest();
      interview.closeMicrophone();
    };
  };
})(window.prepbook);
