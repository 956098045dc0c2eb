/* Shows a plan: today, the days until the interview, and what will be known on it. */
(function (prepbook) {
  "use strict";
  var plan = (prepbook.plan = prepbook.plan || {});
  var text = prepbook.text;
  var count = prepbook.count;
  var make = prepbook.player.make;
  var button = prepbook.player.button;
  var choices = prepbook.choices;
  var LONG = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  var SHORT = { weekday: "short", day: "numeric", month: "short" };
  // More bars than these say nothing any more; then each is a week.
  var BARS = 62;
  // With more than this a day, one had better choose less.
  var MOST = { minutes: 480, questions: 200 };

  function percent(part) {
    return new Intl.NumberFormat(prepbook.language, { style: "percent" }).format(part);
  }

  /** Plain sentences on what is unusual. */
  function sentences(state, unit) {
    var length = state.to - state.from;
    if (length < 0) return [text("plan.past")];
    var said = [];
    if (length === 0) said.push(text("plan.isToday"));
    if (length === 1) said.push(text("plan.isTomorrow"));
    if (length > 365) said.push(text("plan.far"));
    if (state.fits) return said;
    said.push(state.out.length ? count("plan.noRoom", state.out.length) : text("plan.pile"));
    if (!state.needed || state.needed > MOST[unit]) said.push(text("plan.chooseLess"));
    else said.push(unit === "minutes" ? count("plan.needMinutes", state.needed) : count("plan.needQuestions", state.needed));
    return said;
  }

  function today(state, start) {
    var done = state.count - state.list.length;
    var box = make("section", "today", make("h3", "part__title", text("plan.today")));
    if (!state.list.length) {
      box.append(make("p", "today__text", state.count ? text("plan.doneToday") : text("plan.free")));
      return box;
    }
    box.append(
      make("p", "today__text", plan.words(state.first)),
      make("p", "today__done", text("plan.done", done, state.count)),
      choices.meter(done / state.count),
      button("button button--strong review__go", text("plan.start"), start)
    );
    return box;
  }

  /** Bars for days, or for weeks where there are many. */
  function chart(state) {
    var length = state.to - state.from;
    var size = length > BARS ? 7 : 1;
    var bars = Array.from({ length: Math.ceil(length / size) }, function () {
      return { fresh: 0, again: 0 };
    });
    var most = 1;
    state.days.forEach(function (day) {
      var bar = bars[Math.floor((day.day - state.from) / size)];
      bar.fresh += day.fresh.length;
      bar.again += day.again.length;
      most = Math.max(most, bar.fresh + bar.again);
    });
    var row = make("div", "bars__row");
    bars.forEach(function (bar) {
      var fresh = make("span", "bars__new");
      var again = make("span", "bars__again");
      fresh.style.blockSize = (100 * bar.fresh) / most + "%";
      again.style.blockSize = (100 * bar.again) / most + "%";
      row.append(make("span", "bars__bar", fresh, again));
    });
    var ends = [0, bars.length - 1].map(function (bar) {
      return make("span", "", plan.dayName(state.from + bar * size, SHORT));
    });
    var high = make("p", "bars__axis", most.toLocaleString(prepbook.language));
    var box = make("div", "bars", high, row, make("p", "bars__axis", ends[0], ends[1]));
    // The table below says the same.
    box.setAttribute("aria-hidden", "true");
    var fresh = make("span", "bars__name", text("plan.newOnes"));
    var again = make("span", "bars__name bars__name--again", text("plan.reviewOnes"));
    return make("div", "", box, make("p", "bars__key", fresh, again, size > 1 ? text("plan.byWeek") : text("plan.byDay")));
  }

  function row(cells, name, scope) {
    var made = make("tr", "");
    cells.forEach(function (content, index) {
      var cell = make(name === "th" || !index ? "th" : "td", "", content.toLocaleString(prepbook.language));
      if (cell.localName === "th") cell.scope = scope;
      made.append(cell);
    });
    return made;
  }

  function table(state) {
    var names = [text("plan.day"), text("plan.newOnes"), text("plan.reviewOnes"), text("plan.minutes")];
    var body = make("tbody", "");
    state.days.forEach(function (day) {
      var name = plan.dayName(day.day, SHORT);
      body.append(row([name, day.fresh.length, day.again.length, plan.minutes(day)], "td", "row"));
    });
    var frame = make("div", "days__frame", make("table", "days__table", make("thead", "", row(names, "th", "col")), body));
    frame.tabIndex = 0;
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", text("plan.dayByDay"));
    return make("details", "days", make("summary", "days__switch", text("plan.dayByDay")), frame);
  }

  function recall(state, guide) {
    var now = Object.create(null);
    state.items.forEach(function (item) {
      now[item.id] = item.card;
    });
    var before = plan.recall(state.items, now, Date.now());
    var then = plan.recall(state.items, state.cards, plan.noon(state.to));
    return choices.table(
      then.map(function (sum, index) {
        var known = before[index].recall;
        var words = text("plan.fromTo", percent(known), percent(sum.recall));
        return [guide.sections[sum.section].title, choices.meter(sum.recall, known), words];
      })
    );
  }

  /** Shows a state; calls: {start, save, remove}. */
  plan.show = function (box, guide, state, kept, calls) {
    var length = state.to - state.from;
    var open = box.querySelector("details[open]");
    var when = make("p", "mode__lead", plan.dayName(state.to, LONG));
    if (length > 1) when.append(" · ", count("plan.in", length));
    box.replaceChildren(when);
    var said = sentences(state, kept.unit).map(function (sentence) {
      return make("p", "", sentence);
    });
    if (said.length) {
      var tell = make("div", "tell");
      tell.append.apply(tell, said);
      box.append(tell);
    }
    if (length < 0) return;
    box.append(today(state, calls.start));
    if (length > 1 && state.days.length) {
      var days = table(state);
      days.open = Boolean(open);
      box.append(choices.part(text("plan.way"), chart(state)), days);
    }
    var save = button("button", text("plan.calendar"), calls.save);
    var remove = button("button button--quiet", text("plan.remove"), calls.remove);
    box.append(
      choices.part(text("plan.recall"), recall(state, guide)),
      make("p", "mode__hint", text("plan.recallHint")),
      make("p", "review__actions", save, remove)
    );
  };
})(window.prepbook);
