/* The way from today to the interview, day by day: new questions, and the reviews that follow. */
(function (prepbook) {
  "use strict";
  var plan = (prepbook.plan = prepbook.plan || {});
  var GOOD = 3;
  // With more time than this many days, the last new question still comes within them.
  var LONGEST = 90;
  // So much of a day's room may new questions take, since their reviews follow two days later.
  var NEW = 0.6;

  /** The card after a day on which it was answered well until it was done for the day. */
  function practised(card, day) {
    var now = plan.noon(day);
    do {
      card = prepbook.fsrs.next(card, GOOD, now);
      now = Math.max(card.due, now);
    } while (plan.dayOf(card.due) <= day);
    return card;
  }

  /** New questions in turn from each section, so that no section waits for the last day. */
  function inTurn(items) {
    var turns = {};
    return items
      .map(function (item) {
        turns[item.section] = (turns[item.section] || 0) + 1;
        return { item: item, turn: turns[item.section] };
      })
      .sort(function (one, other) {
        return one.turn - other.turn;
      })
      .map(function (entry) {
        return entry.item;
      });
  }

  /** What would happen with so much room a day and the last new questions on a given day. */
  function run(items, from, to, room, lastNew, options) {
    var cards = Object.create(null);
    var byDay = Object.create(null);
    var waiting = [];
    var late = 0;
    var carried = [];
    var days = [];
    var fixed = options.fixed;

    function put(item) {
      var day = Math.max(from, plan.dayOf(cards[item.id].due));
      if (day < to) (byDay[day] = byDay[day] || []).push(item);
    }

    items.forEach(function (item) {
      cards[item.id] = item.card;
      if (item.card.state === "new") waiting.push(item);
      else put(item);
    });
    waiting = inTurn(waiting);

    for (var day = from; day < to; day++) {
      var plain = { day: day, fresh: [], again: [] };
      var eve = day === to - 1 && to - from > 2;
      var left = eve ? Math.max(room / 2, options.again) : room;
      var leftForNew = to - from > 9 ? Math.max(options.fresh, room * NEW) : room;
      var given = day === from && fixed;
      var due = carried.concat(byDay[day] || []).sort(function (one, other) {
        return cards[one.id].stability - cards[other.id].stability;
      });
      carried = [];
      due.forEach(function (item) {
        if (given ? given[item.id] : left >= options.again) {
          left -= options.again;
          late = Math.max(late, day - Math.max(from, plan.dayOf(cards[item.id].due)));
          cards[item.id] = practised(cards[item.id], day);
          plain.again.push(item);
          put(item);
        } else {
          carried.push(item);
        }
      });
      if (given || day <= lastNew) {
        waiting = waiting.filter(function (item) {
          if (given ? !given[item.id] : Math.min(left, leftForNew) < options.fresh) return true;
          left -= options.fresh;
          leftForNew -= options.fresh;
          cards[item.id] = practised(cards[item.id], day);
          plain.fresh.push(item);
          put(item);
          return false;
        });
      }
      if (plain.fresh.length || plain.again.length) days.push(plain);
    }
    var patience = Math.min(7, Math.max(1, (to - from) >> 2));
    return { days: days, cards: cards, out: waiting, behind: carried, fits: !waiting.length && !carried.length && late <= patience };
  }

  /**
   * The best plan from one day until before another.
   *
   * items: [{id, section, card}] in the guide's order. options: room a day; fresh and again, what a
   * new question and a review take of it; fixed, {id: true}, what the first day holds if that is
   * settled. Days that hold nothing are left out. The day before the interview is a light one.
   * Returns {days: [{day, fresh, again}], cards: {id: card}, out: [items that find no room], fits,
   * room: what is used a day, needed: the room in which all would fit, or null}.
   */
  plan.make = function (items, from, to, options) {
    var length = to - from;
    var most = Math.max(options.room, options.fresh);
    // A question learnt two days before the last day comes back once; a day of rest is left for what came late.
    var last = to - (length > 6 ? 4 : length > 3 ? 3 : length > 2 ? 2 : 1);

    function at(room, lastNew) {
      return run(items, from, to, room, lastNew, options);
    }
    function least(low, high, lastNew) {
      if (!at(high, lastNew).fits) return null;
      while (low < high) {
        var middle = (low + high) >> 1;
        if (at(middle, lastNew).fits) high = middle;
        else low = middle + 1;
      }
      return low;
    }

    var choices = [Math.min(last, from + LONGEST), last, to - 1];
    for (var i = 0; i < choices.length; i++) {
      var room = least(options.fresh, most, choices[i]);
      if (room !== null) return Object.assign(at(room, choices[i]), { room: room, needed: room });
    }
    var best = choices
      .map(function (lastNew) {
        return at(most, lastNew);
      })
      .sort(function (one, other) {
        return one.out.length - other.out.length;
      })[0];
    return Object.assign(best, { room: most, needed: least(most, options.fresh * (items.length + 1), last) });
  };

  /** The mean recall by section at a point in time, from 0 to 1; what is not learnt counts as 0. */
  plan.recall = function (items, cards, ms) {
    var sums = [];
    items.forEach(function (item) {
      var card = cards[item.id];
      var sum = (sums[item.section] = sums[item.section] || { section: item.section, count: 0, total: 0 });
      sum.count++;
      sum.total += card.state === "new" ? 0 : prepbook.fsrs.recall(card, ms);
    });
    return sums.filter(Boolean).map(function (sum) {
      return { section: sum.section, count: sum.count, recall: sum.total / sum.count };
    });
  };
})(window.prepbook);
