/* The mode "plan" of the page to practise on. */
(function (prepbook) {
  "use strict";
  var plan = (prepbook.plan = prepbook.plan || {});
  var text = prepbook.text;
  var count = prepbook.count;
  var make = prepbook.player.make;
  // Where nothing can be stored, a plan lasts as long as its page.
  var session = null;
  var stop = null;

  function keep(kept) {
    var done = prepbook.keep("plan", kept && JSON.stringify(kept));
    session = done ? null : kept;
    return done;
  }

  function kept() {
    var found = session || prepbook.choices.kept("plan");
    var day = plan.parseDay(String(found.date));
    return day !== null && day <= plan.farthest() && found.amount > 0 && found.amount <= 600 ? found : {};
  }

  /** What a day holds, in words. */
  plan.words = function (day) {
    var parts = [
      day.fresh.length && count("plan.new", day.fresh.length),
      day.again.length && count("plan.reviews", day.again.length),
      count("plan.about", plan.minutes(day)),
    ];
    return parts.filter(Boolean).join(" · ");
  };

  function calendar(state) {
    var title = document.querySelector(".header__brand").lastElementChild.textContent.trim();
    var address = /^http/.test(location.protocol) ? location.href.replace(/#.*/, "") + "#plan" : "";
    var events = state.days.map(function (day) {
      return { day: day.day, title: title, text: plan.words(day), address: address };
    });
    events.push({ day: state.to, title: text("plan.event", title), text: "", address: address });
    return plan.calendar({
      id: document.documentElement.dataset.guide,
      name: text("plan.calendarName", title),
      now: Date.now(),
      events: events,
    });
  }

  plan.open = function (box, guide) {
    var title = prepbook.choices.title(text("plan.title"));
    var problem = make("p", "tell", text("plan.notKept"));
    var view = make("div", "plan");
    var change = make("details", "plan__change", make("summary", "days__switch", text("plan.change")));
    var choice = prepbook.choice("plan", guide, chosen);
    var shown = 0;

    /** Other questions make another list for today. */
    function chosen() {
      var now = kept();
      if (!now.date) return;
      delete now.today;
      problem.hidden = keep(now);
      render();
    }

    function render() {
      var now = kept();
      shown = plan.today();
      change.hidden = !now.date;
      if (!now.date) return;
      var state = plan.state(prepbook.choices.answered(choice), now);
      if (state.changed) problem.hidden = keep(now);
      plan.show(view, guide, state, now, {
        start: function () {
          prepbook.review.only(
            state.list.map(function (item) {
              return item.id;
            })
          );
        },
        save: function () {
          prepbook.download("interview-plan.ics", "text/calendar", calendar(state));
        },
        remove: function () {
          keep(null);
          start();
        },
      });
    }

    /** Shows the plan that is kept, or asks for one. */
    function start() {
      var now = kept();
      var form = plan.setup(now, choice, function (made) {
        problem.hidden = keep(made);
        start();
        window.scrollTo(0, 0);
      });
      change.open = false;
      view.replaceChildren(make("p", "mode__lead", text("plan.lead")));
      change.replaceChildren(change.firstChild);
      (now.date ? change : view).append(form);
      render();
      title.focus({ preventScroll: true });
    }

    function again() {
      if (!document.hidden && plan.today() !== shown) render();
    }

    problem.hidden = true;
    box.replaceChildren(title, problem, view, change);
    start();
    var silence = prepbook.progress.onChange(render);
    document.addEventListener("visibilitychange", again);
    stop = function () {
      silence();
      document.removeEventListener("visibilitychange", again);
    };
  };

  plan.close = function () {
    if (stop) stop();
    stop = null;
  };
})(window.prepbook);
