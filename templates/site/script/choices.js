/* Controls and words that the ways to practise share. */
(function (prepbook) {
  "use strict";
  var make = prepbook.player.make;
  var serial = 0;

  function input(type, style) {
    var made = make("input", style);
    made.type = type;
    made.id = "choice-" + ++serial;
    return made;
  }

  /** A field below its name. */
  function field(name, input, content) {
    var label = make("label", "field__name", name);
    label.htmlFor = input.id;
    return make("div", "field", label, content || input);
  }

  prepbook.choices = {
    input: input,
    field: field,

    /** A whole number from least to most, the kept one if it is one: {element, value()}. */
    number: function (name, kept, usual, least, most, step) {
      var box = input("number", "stepper__field");
      var value = kept >= least && kept <= most ? Math.round(kept) : usual;
      Object.assign(box, { min: least, max: most, step: 1, value: value, inputMode: "numeric" });

      function limited(number) {
        return Math.min(most, Math.max(least, number));
      }
      function now() {
        return limited(Math.round(Number(box.value)) || value);
      }
      function turn(label, sign, by) {
        var made = prepbook.player.button("stepper__turn", sign, function () {
          var steps = now() / step;
          box.value = limited(step * (by < 0 ? Math.ceil(steps - 1) : Math.floor(steps + 1)));
          box.dispatchEvent(new Event("input", { bubbles: true }));
        });
        made.setAttribute("aria-label", label);
        return made;
      }
      box.addEventListener("change", function () {
        box.value = now();
      });
      var less = turn(prepbook.text("practice.stepDown", name), "−", -1);
      var more = turn(prepbook.text("practice.stepUp", name), "+", 1);
      return { element: field(name, box, make("div", "stepper", less, box, more)), value: now };
    },

    /** On or off: {element, on()}. */
    toggle: function (name, hint, on) {
      var box = input("checkbox", "switch__box");
      box.setAttribute("role", "switch");
      box.checked = on;
      var text = make("span", "", make("span", "switch__name", name), " ", make("span", "switch__hint", hint));
      return {
        element: make("label", "switch", text, box),
        on: function () {
          return box.checked;
        },
      };
    },

    /** The questions of a choice that have an answer; all, where none has. */
    answered: function (choice) {
      var list = choice.list();
      var answered = list.filter(function (question) {
        return question.part >= 0;
      });
      return answered.length ? answered : list;
    },

    /** An object that this device keeps under a name; an empty one if there is none. */
    kept: function (name) {
      try {
        var found = JSON.parse(prepbook.kept(name));
        return found && typeof found === "object" ? found : {};
      } catch (damaged) {
        return {};
      }
    },

    link: function (address, content, style) {
      var made = make("a", style, content);
      made.href = address;
      return made;
    },

    /** Headed part of a page. */
    part: function (name, content) {
      return make("section", "part", make("h3", "part__title", name), content);
    },

    /** A bar that is filled to a part, 0 to 1; numbers beside it say the same. */
    meter: function (part, now) {
      var bar = make("span", "meter");
      bar.style.setProperty("--part", part);
      bar.style.setProperty("--now", now === undefined ? part : now);
      bar.setAttribute("aria-hidden", "true");
      return bar;
    },

    /** A heading that can be gone to. */
    title: function (words) {
      var made = make("h2", "review__heading", words);
      made.tabIndex = -1;
      return made;
    },

    /** A table of sections: [[name or link, cells…], …]. */
    table: function (rows) {
      var table = make("table", "sums");
      rows.forEach(function (row) {
        var head = make("th", "", row[0]);
        head.scope = "row";
        var line = make("tr", "", head);
        row.slice(1).forEach(function (cell) {
          line.append(make("td", "", cell));
        });
        table.append(line);
      });
      return table;
    },
  };
})(window.prepbook);
