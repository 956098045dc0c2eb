/* Which question an interview asks next. The same seed and the same grades lead to the same questions. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});
  // By grade, 1 to 4: how far the level asked for moves. Without a grade the question was skipped.
  var MOVES = [-0.5, -1, -0.5, 0.5, 1];

  /** A number from 0 up to 1 that depends on a text alone. */
  function chance(text) {
    var hash = 2166136261;
    for (var i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
  }

  /** The level to ask for: the middle of those in the pool, then higher or lower as it goes. */
  interview.aim = function (pool, asked) {
    var low = Infinity;
    var high = -1;
    pool.forEach(function (question) {
      if (question.level < 0) return;
      low = Math.min(low, question.level);
      high = Math.max(high, question.level);
    });
    if (high < 0) return 0;
    return asked.reduce(function (aim, answer) {
      return Math.min(high, Math.max(low, aim + MOVES[answer.grade || 0]));
    }, Math.floor((low + high) / 2));
  };

  /**
   * The next question, or null when all were asked: from a section asked least so far, of the level
   * to ask for, rather one that the last interview did not ask.
   *
   * pool: [{id, section, level, recent}], level -1 for none; asked: [{id, section, grade}], grade 0
   * for skipped.
   */
  interview.next = function (pool, asked, seed) {
    var aim = interview.aim(pool, asked);
    var used = Object.create(null);
    var turns = {};
    asked.forEach(function (answer) {
      used[answer.id] = true;
      turns[answer.section] = (turns[answer.section] || 0) + 1;
    });
    var best = null;
    pool.forEach(function (question) {
      if (used[question.id]) return;
      var far = question.level < 0 ? 0.25 : Math.abs(question.level - aim);
      var rank = [turns[question.section] || 0, far + (question.recent ? 1 : 0), chance(seed + question.id)];
      if (!best || before(rank, best.rank)) best = { rank: rank, question: question };
    });
    return best && best.question;
  };

  function before(one, other) {
    for (var i = 0; i < one.length; i++) {
      if (one[i] !== other[i]) return one[i] < other[i];
    }
    return false;
  }
})(window.prepbook);
