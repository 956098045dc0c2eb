/* What an interview is to be: its length, and which questions. The choice is kept. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});
  var text = prepbook.text;
  var make = prepbook.player.make;
  var button = prepbook.player.button;
  var choices = prepbook.choices;
  var HALF_A_DAY = 432e5;

  /** The interview that was left before its end, if that was today and its questions still exist. */
  function unfinished(guide) {
    var talk = interview.unfinished || choices.kept("interview-open");
    var whole =
      Math.abs(Date.now() - talk.at) < HALF_A_DAY &&
      talk.choice &&
      Array.isArray(talk.choice.recent) &&
      Array.isArray(talk.asked) &&
      Array.isArray(talk.pool) &&
      talk.pool.every(guide.byId.has, guide.byId) &&
      talk.asked.every(function (one) {
        return one && Array.isArray(one.missed) && guide.byId.has(one.id);
      });
    if (!whole) return null;
    talk.asked.forEach(function (one) {
      // The sections' order may have changed since.
      one.section = guide.byId.get(one.id).section;
      one.recording = null;
    });
    return talk;
  }

  function resume(talk, begin) {
    var time = new Intl.DateTimeFormat(prepbook.language, { timeStyle: "short" }).format(talk.at);
    return make(
      "section",
      "tell",
      make("p", "", text("interview.interrupted", time, talk.asked.length, talk.choice.questions)),
      make(
        "p",
        "review__actions",
        button("button button--strong", text("interview.resume"), begin.bind(null, talk, false)),
        button("button", text("interview.toReport"), begin.bind(null, talk, true))
      )
    );
  }

  /** Shows the choice; begin(talk) is called with what was chosen, as interview.run takes it. */
  interview.setup = function (box, guide, begin, sentence) {
    var kept = choices.kept("interview");
    var minutes = choices.number(text("interview.minutes"), kept.minutes, 30, 5, 240, 5);
    var questions = choices.number(text("interview.questions"), kept.questions, 8, 1, 100, 1);
    var choice = prepbook.choice("interview", guide, show);
    var speak = choices.toggle(text("interview.speak"), text("interview.speakHint"), kept.speak !== false);
    var record = choices.toggle(text("interview.record"), text("interview.recordHint"), kept.record === true);
    var outcome = make("p", "setup__outcome");
    var start = make("button", "button button--strong review__go", text("interview.start"));
    var form = make("form", "setup");

    function count() {
      return Math.min(choices.answered(choice).length, questions.value());
    }

    function show() {
      var there = count();
      start.disabled = !there;
      var each = there && interview.time((minutes.value() * 6e4) / there);
      if (!there) outcome.textContent = text("interview.nothing");
      else if (there < questions.value()) outcome.textContent = prepbook.count("interview.fewer", there, each);
      else outcome.textContent = prepbook.count("interview.outcome", there, each);
    }

    form.addEventListener("input", show);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var chosen = { minutes: minutes.value(), questions: questions.value(), speak: speak.on(), record: record.on() };
      prepbook.keep("interview", JSON.stringify(Object.assign({ last: kept.last }, chosen)));
      interview.keep(null);
      chosen.questions = count();
      chosen.recent = Array.isArray(kept.last) ? kept.last : [];
      var pool = choices.answered(choice).map(function (question) {
        return question.id;
      });
      if (pool.length) begin({ at: Date.now(), seed: String(Math.random()), choice: chosen, pool: pool, asked: [], ms: 0 });
    });
    form.append(make("div", "setup__numbers", minutes.element, questions.element), choice.element);
    form.append(interview.canSpeak() ? speak.element : make("p", "setup__hint", text("interview.noSpeech")));
    form.append(interview.canRecord() ? record.element : make("p", "setup__hint", text("interview.noRecorder")));
    form.append(outcome, start);
    var title = choices.title(text("interview.title"));
    box.replaceChildren(title, make("p", "mode__lead", text("interview.lead")));
    if (sentence) box.append(make("p", "tell", sentence));
    var talk = unfinished(guide);
    if (talk) box.append(resume(talk, begin));
    box.append(form);
    show();
    title.focus({ preventScroll: true });
  };
})(window.prepbook);
