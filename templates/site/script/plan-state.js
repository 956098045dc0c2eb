/* A plan as it stands now: from what is kept of it and from what has been learnt since. */
(function (prepbook) {
  "use strict";
  var plan = (prepbook.plan = prepbook.plan || {});
  // Minutes that a question takes.
  var FRESH = 4;
  var AGAIN = 2;

  /** The card of a question; what is due although its day has not come was answered by a wrong clock. */
  function card(id, today) {
    var found = prepbook.progress.card(id);
    if (found.reps && prepbook.progress.state(id).name === "due" && plan.dayOf(found.due) > today) found.due = Date.now();
    return found;
  }

  /**
   * The plan of {date, amount, unit, today: {day, ids}} for a list of questions; today's list stays as
   * it was when the day began, and is kept in it.
   *
   * Returns what plan.make returns and {items, from, to, list: [questions of today that are left],
   * count: of today's list, first: what is left of today as a day, changed: whether `today` is new}.
   */
  plan.state = function (questions, kept) {
    var from = plan.today();
    var to = plan.parseDay(kept.date);
    var items = questions.map(function (question) {
      return { id: question.id, section: question.section, question: question, card: card(question.id, from) };
    });
    var inMinutes = kept.unit !== "questions";
    var options = { room: kept.amount, fresh: inMinutes ? FRESH : 1, again: inMinutes ? AGAIN : 1 };
    var settled = kept.today && kept.today.day === plan.isoDay(from) && Array.isArray(kept.today.ids);
    if (settled) {
      options.fixed = Object.create(null);
      kept.today.ids.forEach(function (id) {
        options.fixed[id] = true;
      });
    }
    var made = plan.make(items, from, Math.max(to, from + 1), options);
    var first = made.days.length && made.days[0].day === from ? made.days[0] : { fresh: [], again: [] };
    var list = first.again.concat(first.fresh);
    if (!settled) {
      var ids = list.map(function (item) {
        return item.id;
      });
      kept.today = { day: plan.isoDay(from), ids: ids };
    }
    return Object.assign(made, {
      items: items,
      from: from,
      to: to,
      list: list,
      count: Math.max(list.length, kept.today.ids.length),
      first: first,
      changed: !settled,
    });
  };

  /** How long a day of a plan takes, in minutes. */
  plan.minutes = function (day) {
    return day.fresh.length * FRESH + day.again.length * AGAIN;
  };
})(window.prepbook);
