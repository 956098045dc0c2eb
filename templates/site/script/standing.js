/* How far one is, on the home page, from the first answer on: for the whole guide and for each section. */
(function () {
  "use strict";
  var progress = prepbook.progress;
  var make = prepbook.make;
  var rows = document.querySelectorAll(".toc__row");
  var hero = document.querySelector(".hero__text");
  if (!rows.length || !hero) return;

  function tally() {
    return { total: 0, new: 0, learning: 0, known: 0, due: 0, today: 0 };
  }

  function count(guide) {
    var sections = guide.sections.map(tally);
    var whole = tally();
    var day = prepbook.fsrs.day(Date.now());
    guide.list.forEach(function (question) {
      var name = progress.state(question.id, question.print).name;
      var card = progress.card(question.id);
      // What is being learnt may come back within minutes: the plan counts it for today too.
      if (name === "due" || (card.reps && prepbook.fsrs.day(card.due) <= day)) whole.today++;
      [whole, sections[question.section]].forEach(function (sum) {
        sum.total++;
        sum[name]++;
      });
    });
    return { whole: whole, sections: sections };
  }

  /** Drawn for the eye; the words beside it say the same. */
  function bar(sum) {
    var some = ["known", "due", "learning"].filter(function (name) {
      return sum[name];
    });
    var parts = some.map(function (name) {
      var part = make("span", { class: "standing__part standing__part--" + name });
      part.style.inlineSize = (100 * sum[name]) / sum.total + "%";
      return part;
    });
    return make("span", { class: "standing__bar", "aria-hidden": "true" }, parts);
  }

  function phrases(sum) {
    var said = [prepbook.count("standing.known", sum.known, sum.total)];
    if (sum.due) said.push(prepbook.count("standing.due", sum.due));
    if (sum.learning) said.push(prepbook.count("standing.learning", sum.learning));
    return said.join(" · ");
  }

  function forSection(sum) {
    return make("p", { class: "standing standing--section", "data-standing": true }, [
      bar(sum),
      make("span", prepbook.said({}), phrases(sum)),
    ]);
  }

  function forGuide(sum) {
    var due = sum.today ? prepbook.count("standing.dueToday", sum.today) : prepbook.text("standing.nothingDue");
    var name = make("h2", { class: "visually-hidden", id: "page:standing" }, prepbook.text("standing.yours"));
    var words = make("p", {}, [
      make("strong", { class: "standing__due" }, due),
      " ",
      make("span", { class: "standing__known" }, phrases({ known: sum.known, total: sum.total, learning: sum.learning })),
    ]);
    var link = make("a", { class: "button" + (sum.today ? " button--strong" : ""), href: prepbook.address("practice.html#review") });
    link.append(sum.today ? prepbook.text("standing.practise") : prepbook.text("standing.practiseNew"));
    return make("section", prepbook.said({ class: "standing standing--guide", "aria-labelledby": "page:standing", "data-standing": true }), [
      name,
      words,
      bar(sum),
      link,
    ]);
  }

  function show(guide) {
    var sums = count(guide);
    var had = document.activeElement && document.activeElement.closest(".standing--guide");
    clear();
    if (!progress.answers()) return;
    hero.append(forGuide(sums.whole));
    if (had) hero.querySelector(".standing--guide a").focus();
    rows.forEach(function (row) {
      var address = row.querySelector(".toc__title a").getAttribute("href");
      var index = guide.sections.findIndex(function (section) {
        return section.address === address;
      });
      var sum = sums.sections[index];
      if (!sum || sum.new === sum.total) return;
      var body = row.querySelector(".toc__body");
      body.insertBefore(forSection(sum), body.querySelector(".toc__questions, p.toc__count"));
    });
  }

  function clear() {
    document.querySelectorAll("[data-standing]").forEach(function (old) {
      old.remove();
    });
  }

  function refresh() {
    if (!progress.answers()) return clear();
    prepbook.guide().then(show, function () {
      // The page stays what it is without.
    });
  }

  refresh();
  progress.onChange(refresh);
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) refresh();
  });
})();
