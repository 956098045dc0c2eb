/* Shows one question large: time to think, "Show answer", the short answer, the rubric to tick, the full
   answer folded, and grades. All three ways to practise are built on it.

     var view = prepbook.player.show(box, question, {
       guide: guide,            // of prepbook.guide()
       note: "…",               // a sentence above the title, or nothing
       slot: element,           // stands between title and answer: a recorder, say
       reveal: true,            // shows the answer at once
       onReveal: function (ms) {},          // the answer is shown after so many ms of thinking
       onTick: function (ticked) {},        // points of the rubric were ticked: [true, false, …]
       grades: function () { return ["10 min", "1 day", "3 days", "8 days"]; },
                                // what stands below again, hard, good, easy; asked when the answer
                                // shows and by view.refresh(). Without it there are no buttons.
       names: ["Missed", …],                // what the grades are called instead of again, hard, good, easy
       onGrade: function (grade, ms, ticked) {},  // 1 to 4, thinking time, ticked points
     });
     view.reveal(); view.refresh(); view.ms(); view.ticked(); view.revealed();
     view.points();             // the texts of the rubric, once the answer is there
     view.close();              // stops the clock, forgets the keys, empties the box

   One view takes the keys at a time, the last one shown: Space and Enter show the answer, 1 to 4 grade, r
   goes through the points, f folds the full answer out and in. */
(function (prepbook) {
  "use strict";
  var parts = prepbook.player;
  var make = parts.make;
  var ours = parts.ours;
  var button = parts.button;
  var active = null;

  function place(question, guide) {
    var section = guide.sections[question.section];
    var line = make("p", "ask__place question__labels");
    if (section.icon) {
      var icon = make("span", "emoji", section.icon);
      icon.setAttribute("aria-hidden", "true");
      line.append(icon);
    }
    line.append(make("span", "ask__section", section.title));
    if (question.level >= 0) {
      var rank = "label label--level label--rank-" + (question.level + 1);
      line.append(make("span", rank, guide.levels[question.level]));
    }
    return line;
  }

  function rubric(points, onTick) {
    var box = make("fieldset", "ask__rubric rubric-box");
    box.append(make("legend", "rubric-box__name", prepbook.text("practice.rubric")));
    points.forEach(function (point) {
      var tick = make("input", "ask__tick");
      tick.type = "checkbox";
      tick.addEventListener("change", onTick);
      box.append(make("label", "ask__point", tick, ours("span", "", point)));
    });
    return box;
  }

  function show(box, question, options) {
    if (active) active.rest();
    var watch = parts.stopwatch();
    var revealed = false;
    var closed = false;
    var time = make("p", "ask__time", "0:00");
    var title = make("h2", "ask__title question__title");
    var answer = make("div", "ask__answer");
    var bar = make("div", "ask__bar");
    var ticking = setInterval(tick, 500);
    box.classList.add("ask");
    title.tabIndex = -1;
    title.append(make("span", "ask__number", String(question.number)), ours("span", "", question.title));
    time.setAttribute("aria-hidden", "true");
    answer.tabIndex = -1;
    // It gets the focus: without a name, all of it would be read as one.
    answer.setAttribute("role", "group");
    answer.setAttribute("aria-label", prepbook.text("practice.short"));
    answer.hidden = true;
    var showing = button("button button--strong ask__show", prepbook.text("practice.show"), reveal);
    showing.setAttribute("aria-keyshortcuts", "Space Enter");
    bar.append(showing);
    box.replaceChildren(make("div", "ask__head", place(question, options.guide), time), title);
    if (options.note) box.append(make("p", "ask__note", options.note));
    if (options.slot) box.append(options.slot);
    box.append(answer, bar);

    function tick() {
      time.textContent = parts.clock(watch.ms());
    }

    function ticks() {
      return Array.from(answer.querySelectorAll(".ask__tick"));
    }

    function ticked() {
      return ticks().map(function (box) {
        return box.checked;
      });
    }

    function reveal() {
      if (revealed || closed) return;
      revealed = true;
      watch.stop();
      clearInterval(ticking);
      tick();
      box.classList.add("ask--revealed");
      // Before, they would give hints.
      question.tags.forEach(function (tag) {
        box.querySelector(".ask__place").append(make("span", "label label--tag", tag));
      });
      if (options.onReveal) options.onReveal(watch.ms());
      bar.replaceChildren();
      grades();
      prepbook.answer(question).then(fill, failed);
    }

    function fill(found) {
      if (closed) return;
      answer.hidden = false;
      if (!found) {
        answer.append(make("p", "invitation", prepbook.text("practice.open")));
      } else {
        if (found.short) {
          var name = make("p", "answer-short__name", prepbook.text("practice.short"));
          var short = make("div", "answer-short", name);
          short.insertAdjacentHTML("beforeend", found.short);
          answer.append(short);
        }
        if (found.rubric.length) {
          answer.append(
            rubric(found.rubric, function () {
              if (options.onTick) options.onTick(ticked());
            })
          );
        }
        if (found.full) {
          var full = make("details", "ask__full");
          full.open = !found.short;
          full.append(make("summary", "ask__unfold", prepbook.text("practice.full")));
          full.append(ours("div", "prose", found.full));
          if (found.tested) full.append(make("p", "tested", found.tested));
          answer.append(full);
        }
      }
      var link = make("a", "ask__link", prepbook.text("practice.read"));
      link.href = question.address;
      answer.append(make("p", "ask__more", link));
      prepbook.copyButtons(answer);
      prepbook.frames(answer);
      answer.focus({ preventScroll: true });
    }

    function failed() {
      if (closed) return;
      var again = button("button", prepbook.text("practice.retry"), function () {
        answer.replaceChildren();
        prepbook.answer(question).then(fill, failed);
      });
      answer.hidden = false;
      answer.replaceChildren(make("p", "ask__note", prepbook.text("practice.failed")), again);
    }

    function grades() {
      if (!options.grades || !revealed || closed) return;
      var hints = options.grades();
      var names = options.names || [
        prepbook.text("practice.again"),
        prepbook.text("practice.hard"),
        prepbook.text("practice.good"),
        prepbook.text("practice.easy"),
      ];
      bar.setAttribute("role", "group");
      bar.setAttribute("aria-label", prepbook.text("practice.grade"));
      var focused = Array.prototype.indexOf.call(bar.children, document.activeElement);
      bar.replaceChildren.apply(
        bar,
        names.map(function (name, index) {
          var made = button("grade grade--" + (index + 1), make("span", "grade__name", name), function () {
            grade(index + 1);
          });
          if (hints && hints[index]) made.append(" ", make("span", "grade__next", hints[index]));
          made.setAttribute("aria-keyshortcuts", index + 1);
          if (prepbook.kept("keys") !== "off") made.dataset.key = index + 1;
          return made;
        })
      );
      if (focused >= 0) bar.children[focused].focus();
    }

    function grade(number) {
      if (revealed && !closed && options.onGrade) options.onGrade(number, watch.ms(), ticked());
    }

    function key(event) {
      var pressed = prepbook.shortcut(event);
      var busy = event.target.closest("a, button, summary, input");
      if ((pressed === " " || pressed === "Enter") && !busy && !revealed) reveal();
      else if (/^[1-4]$/.test(pressed) && revealed && options.grades) grade(Number(pressed));
      else if (pressed === "r" && ticks().length) point();
      else if (pressed === "f" && answer.querySelector(".ask__full")) fold();
      else return;
      event.preventDefault();
    }

    /** From each point to the next that is not ticked. */
    function point() {
      var all = ticks();
      var from = all.indexOf(document.activeElement);
      var next = all.slice(from + 1).concat(all.slice(0, from + 1));
      (next.find(function (tick) {
        return !tick.checked;
      }) || next[0]).focus();
    }

    function fold() {
      var full = answer.querySelector(".ask__full");
      full.open = !full.open;
      full.firstChild.focus({ preventScroll: true });
      if (full.open) full.scrollIntoView();
    }

    document.addEventListener("keydown", key);
    var view = {
      reveal: reveal,
      refresh: grades,
      ticked: ticked,
      points: function () {
        return ticks().map(function (tick) {
          return tick.parentElement.textContent.replace(/\s+/g, " ").trim();
        });
      },
      ms: watch.ms,
      revealed: function () {
        return revealed;
      },
      rest: function () {
        document.removeEventListener("keydown", key);
        clearInterval(ticking);
        watch.stop();
        if (active === view) active = null;
      },
      close: function () {
        closed = true;
        view.rest();
        box.classList.remove("ask--revealed");
        box.replaceChildren();
      },
    };
    active = view;
    if (options.reveal) reveal();
    else title.focus({ preventScroll: true });
    return view;
  }

  parts.show = show;
})(window.prepbook);
