/* What a plan is made for: the interview's date, the time a day, and which questions. */
(function (prepbook) {
  "use strict";
  var plan = (prepbook.plan = prepbook.plan || {});
  var text = prepbook.text;
  var make = prepbook.player.make;
  var choices = prepbook.choices;

  /** Minutes or questions. */
  function units(kept) {
    var group = make("div", "units");
    group.setAttribute("role", "radiogroup");
    group.setAttribute("aria-label", text("plan.unit"));
    [
      ["minutes", text("plan.minutes")],
      ["questions", text("plan.questions")],
    ].forEach(function (unit) {
      var box = choices.input("radio", "picks__box");
      Object.assign(box, { name: "plan-unit", value: unit[0], checked: (kept.unit || "minutes") === unit[0] });
      group.append(make("label", "picks__chip", box, make("span", "picks__name", unit[1])));
    });
    return group;
  }

  /** The form; done({date, amount, unit}) is called with what makes a plan of the questions chosen. */
  plan.setup = function (kept, choice, done) {
    var date = choices.input("date", "field__input");
    var amount = choices.number(text("plan.amount"), kept.amount, 30, 1, 600, 5);
    var measure = units(kept);
    var problem = make("p", "tell");
    var form = make("form", "setup");
    problem.id = "plan-problem";
    problem.hidden = true;
    date.value = kept.date || "";
    date.min = plan.isoDay(plan.today());
    date.max = plan.isoDay(plan.farthest());
    amount.element.append(measure);

    function fault() {
      var day = plan.parseDay(date.value);
      if (day === null) return text("plan.noDate");
      if (day < plan.today()) return text("plan.past");
      if (day > plan.farthest()) return text("plan.tooFar");
      return choice.list().length ? "" : text("plan.nothing");
    }

    function check() {
      problem.textContent = fault();
      problem.hidden = !problem.textContent;
      date.setAttribute("aria-describedby", problem.hidden ? "" : problem.id);
      return problem.hidden;
    }

    form.noValidate = true;
    form.addEventListener("input", function () {
      if (!problem.hidden) check();
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (!check()) {
        prepbook.practice.say(problem.textContent);
        return date.focus();
      }
      done({ date: date.value, amount: amount.value(), unit: measure.querySelector(":checked").value });
    });
    var go = make("button", "button button--strong review__go", text("plan.make"));
    var numbers = make("div", "setup__numbers", choices.field(text("plan.date"), date), amount.element);
    form.append(numbers, choice.element, problem, go);
    return form;
  };
})(window.prepbook);
