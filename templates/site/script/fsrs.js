/* FSRS-6: when a question should come back. The formulas and parameters are those published with
   py-fsrs and ts-fsrs (MIT licence): stability is the days after which nine of ten are still known,
   difficulty goes from 1 to 10. In one thing they differ, and this does as Anki: a second answer on
   one day never lessens stability if it is Hard; py-fsrs 6.3 promises that for Good and Easy only. */
(function () {
  "use strict";
  var W = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ];
  var DECAY = -W[20];
  var RETENTION = 0.9;
  var FACTOR = Math.pow(RETENTION, 1 / DECAY) - 1;
  var LONGEST = 36500;
  var DAY = prepbook.DAY;
  var MINUTE = DAY / 1440;
  /** In minutes, by the card's state. */
  var STEPS = { learning: [1, 10], relearning: [10] };
  /** A day ends when people sleep, so that an evening after midnight is one evening. */
  var DAWN = 4;
  var AGAIN = 1;
  var HARD = 2;
  var EASY = 4;

  function clamp(value, least, most) {
    return Math.min(Math.max(value, least), most);
  }

  /** The number of the day, as the reader's calendar has it, on which a time lies. */
  function day(time) {
    var date = new Date(time - DAWN * 60 * MINUTE);
    return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
  }

  /** When the day starts that comes so many days after a time. */
  function dawn(time, days) {
    var date = new Date(time - DAWN * 60 * MINUTE);
    return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, DAWN).getTime();
  }

  /** Whole days between; none if the clock was set back. */
  function elapsed(card, now) {
    return Math.max(0, day(now) - day(card.last));
  }

  function recall(card, now) {
    if (!card.reps) return 0;
    return Math.pow(1 + (FACTOR * elapsed(card, now)) / card.stability, DECAY);
  }

  /** The days after which no more than nine of ten are still known: that is how stability is measured. */
  function interval(stability) {
    return clamp(Math.round(stability), 1, LONGEST);
  }

  function firstDifficulty(grade) {
    return W[4] - Math.exp(W[5] * (grade - 1)) + 1;
  }

  function difficulty(card, grade) {
    if (!card.reps) return clamp(firstDifficulty(grade), 1, 10);
    var moved = card.difficulty - (W[6] * (grade - 3) * (10 - card.difficulty)) / 9;
    return clamp(W[7] * firstDifficulty(EASY) + (1 - W[7]) * moved, 1, 10);
  }

  function stability(card, grade, now) {
    var s = card.stability;
    if (!card.reps) s = W[grade - 1];
    else if (elapsed(card, now) === 0) s *= sameDay(s, grade);
    else if (grade === AGAIN) s = lapsed(card, recall(card, now));
    else s *= grown(card, grade, recall(card, now));
    return clamp(s, 0.001, LONGEST);
  }

  function sameDay(s, grade) {
    var growth = Math.exp(W[17] * (grade - 3 + W[18])) * Math.pow(s, -W[19]);
    return grade === AGAIN ? growth : Math.max(1, growth);
  }

  function lapsed(card, known) {
    var s = card.stability;
    var after =
      W[11] *
      Math.pow(card.difficulty, -W[12]) *
      (Math.pow(s + 1, W[13]) - 1) *
      Math.exp(W[14] * (1 - known));
    return Math.min(after, s / Math.exp(W[17] * W[18]));
  }

  function grown(card, grade, known) {
    return (
      1 +
      Math.exp(W[8]) *
        (11 - card.difficulty) *
        Math.pow(card.stability, -W[9]) *
        (Math.exp(W[10] * (1 - known)) - 1) *
        (grade === HARD ? W[15] : 1) *
        (grade === EASY ? W[16] : 1)
    );
  }

  /** Minutes until the card comes back today, or 0 if it has taken the last step. */
  function minutes(state, step, grade) {
    var steps = STEPS[state];
    if (grade === AGAIN) return steps[0];
    if (grade === EASY) return 0;
    if (grade !== HARD) return steps[step + 1] || 0;
    if (step > 0) return steps[step];
    return steps.length > 1 ? (steps[0] + steps[1]) / 2 : steps[0] * 1.5;
  }

  function fresh() {
    return {
      stability: 0,
      difficulty: 0,
      due: 0,
      interval: 0,
      step: 0,
      state: "new",
      reps: 0,
      lapses: 0,
      last: 0,
    };
  }

  /**
   * The card after a grade: 1 again, 2 hard, 3 good, 4 easy. Its interval is in days, a part of one
   * while it is being learnt; it is due from the start of the day on which it comes back.
   */
  function next(card, grade, now) {
    var after = fresh();
    after.stability = stability(card, grade, now);
    after.difficulty = difficulty(card, grade);
    after.reps = card.reps + 1;
    after.lapses = card.lapses;
    after.last = now;
    after.state = card.state === "new" ? "learning" : card.state;
    var wait = 0;
    if (card.state !== "review") {
      wait = minutes(after.state, card.step, grade);
      after.step = grade === AGAIN ? 0 : grade === HARD ? card.step : card.step + 1;
    } else if (grade === AGAIN) {
      wait = STEPS.relearning[0];
      after.state = "relearning";
      after.lapses++;
    }
    if (wait) {
      after.interval = (wait * MINUTE) / DAY;
      after.due = now + wait * MINUTE;
    } else {
      after.state = "review";
      after.step = 0;
      after.interval = interval(after.stability);
      after.due = dawn(now, after.interval);
    }
    return after;
  }

  prepbook.fsrs = {
    next: next,
    recall: recall,
    /** The number of the day on which a time lies: two times of one day have the same. */
    day: day,
    /** The card after answers, the oldest first; where the clock had been set back, `clock` is what it showed. */
    replay: function (answers) {
      return answers.reduce(function (card, answer) {
        return next(card, answer.grade, answer.clock || answer.time);
      }, fresh());
    },
  };
})();
