/* Chooses questions by section, level and tag; the device remembers the choice under a name.

     var choice = prepbook.choice("review", guide, changed);
     choice.element             to be put into the page: one line that says what is chosen, and unfolds
     choice.list()              the questions chosen, in the guide's order
     changed()                  is called after every change

   Within a group one match is enough; a group of which nothing is chosen does not matter. */
(function (prepbook) {
  "use strict";
  var MANY_TAGS = 24;

  function tally(list, values) {
    var counts = new Map();
    list.forEach(function (question) {
      values(question).forEach(function (value) {
        counts.set(value, (counts.get(value) || 0) + 1);
      });
    });
    return counts;
  }

  var groups = {
    sections: function (question) {
      return [question.section];
    },
    levels: function (question) {
      return question.level < 0 ? [] : [question.level];
    },
    tags: function (question) {
      return question.tags;
    },
  };

  prepbook.choice = function (name, guide, changed) {
    var make = prepbook.player.make;
    var chosen = kept();
    var element = make("details", "picks");
    var line = make("span", "picks__line");
    var clear = prepbook.player.button("picks__clear", prepbook.text("practice.chooseAll"), function () {
      element.querySelectorAll(":checked").forEach(function (box) {
        box.checked = false;
      });
      update();
    });

    /** Sections are kept by address and levels by name: their places change. */
    function keyOf(group, value) {
      return group === "sections" ? guide.sections[value].address : group === "levels" ? guide.levels[value] : value;
    }

    function kept() {
      var read = prepbook.choices.kept("choice." + name);
      var sets = {};
      Object.keys(groups).forEach(function (group) {
        sets[group] = new Set(Array.isArray(read[group]) ? read[group] : []);
      });
      return sets;
    }

    function list() {
      return guide.list.filter(function (question) {
        return Object.keys(groups).every(function (group) {
          var set = chosen[group];
          return (
            !set.size ||
            groups[group](question).some(function (value) {
              return set.has(keyOf(group, value));
            })
          );
        });
      });
    }

    function chip(group, value, label, count) {
      var box = make("input", "picks__box");
      box.type = "checkbox";
      box.dataset.group = group;
      box.value = keyOf(group, value);
      box.checked = chosen[group].has(box.value);
      box.addEventListener("change", update);
      return make("label", "picks__chip", box, make("span", "picks__name", label, " ", make("small", "", String(count))));
    }

    function field(group, legend, values, label) {
      var counts = tally(guide.list, groups[group]);
      var shown = values.filter(function (value) {
        return counts.has(value);
      });
      if (shown.length < 2) return;
      if (group === "tags") {
        shown.sort(function (a, b) {
          return counts.get(b) - counts.get(a) || (a < b ? -1 : 1);
        });
      }
      var box = make("fieldset", "picks__group", make("legend", "picks__legend", legend));
      shown.forEach(function (value, index) {
        var made = chip(group, value, label(value), counts.get(value));
        made.hidden = index >= MANY_TAGS && group === "tags" && !made.firstChild.checked;
        box.append(made);
      });
      if (box.querySelector("[hidden]")) {
        var more = prepbook.player.button("picks__clear", prepbook.count("practice.tags", shown.length), function () {
          more.remove();
          box.querySelectorAll("[hidden]").forEach(function (made, index) {
            made.hidden = false;
            if (!index) made.firstChild.focus();
          });
        });
        box.append(more);
      }
      element.append(box);
    }

    function say() {
      var count = list().length;
      var all = count === guide.list.length;
      line.textContent = all
        ? prepbook.count("practice.all", count)
        : prepbook.count("practice.some", count, guide.list.length);
      clear.hidden = !element.querySelector(":checked");
    }

    function update() {
      Object.keys(groups).forEach(function (group) {
        chosen[group] = new Set(
          Array.from(element.querySelectorAll("[data-group=" + group + "]:checked"), function (box) {
            return box.value;
          })
        );
      });
      prepbook.keep(
        "choice." + name,
        JSON.stringify({
          sections: Array.from(chosen.sections),
          levels: Array.from(chosen.levels),
          tags: Array.from(chosen.tags),
        })
      );
      say();
      changed();
    }

    element.append(make("summary", "picks__summary", line, make("span", "picks__change", prepbook.text("practice.choose"))));
    field("sections", prepbook.text("practice.sections"), Array.from(guide.sections.keys()), function (index) {
      return guide.sections[index].title;
    });
    field("levels", prepbook.text("practice.levels"), Array.from(guide.levels.keys()), function (index) {
      return guide.levels[index];
    });
    field("tags", prepbook.text("practice.tagged"), Array.from(tally(guide.list, groups.tags).keys()), String);
    element.append(clear);
    say();
    return { element: element, list: list };
  };
})(window.prepbook);
