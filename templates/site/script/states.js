/* What one knows, on the cards and rows of a page and in its contents, from the first answer on. */
(function () {
  "use strict";
  var progress = prepbook.progress;
  var make = prepbook.make;
  var places = cards().concat(rows());
  if (!places.length) return;
  var words = (prepbook.stateNames = {
    new: prepbook.text("filter.stateNew"),
    learning: prepbook.text("filter.stateLearning"),
    known: prepbook.text("filter.stateKnown"),
    due: prepbook.text("filter.stateDue"),
  });
  var entries = new Map();
  var asked = false;

  /** What shows a question: its id, its text's print if it is known here, and where its labels stand. */
  function cards() {
    return Array.from(document.querySelectorAll(".question[id]"), function (question) {
      var head = question.querySelector(".question__head");
      return { id: question.id, print: question.dataset.print, head: head, style: "question__labels", tag: "span" };
    });
  }

  function rows() {
    return Array.from(document.querySelectorAll(".row__link"), function (link) {
      var id = decodeURIComponent(link.hash.slice(1));
      return { id: id, head: link.parentElement, style: "row__labels", tag: "p" };
    });
  }

  /** Rows know neither former ids nor prints: the list of all questions does. */
  function ask() {
    if (asked || !progress.answers() || !document.querySelector(".row__link")) return;
    asked = true;
    prepbook.guide().then(
      function (guide) {
        places.forEach(function (place) {
          var question = guide.byId.get(place.id);
          if (question) place.print = question.print;
        });
        show();
      },
      function () {
        // The rows tell what they can.
        asked = false;
      }
    );
  }

  /** Former ids stand before the card. */
  function heirs() {
    var map = Object.create(null);
    document.querySelectorAll(".card > span[id]").forEach(function (former) {
      map[former.id] = former.parentElement.querySelector(".question").id;
    });
    return map;
  }

  function hidden(text) {
    return make("span", { class: "visually-hidden" }, text + " ");
  }

  function label(place, state) {
    var labels = place.head.querySelector("." + place.style);
    if (!labels) {
      labels = make(place.tag, { class: place.style });
      place.head.append(labels);
    }
    labels.querySelectorAll(".label--state, .label--changed").forEach(function (old) {
      old.remove();
    });
    if (!state) return;
    var content = [hidden(prepbook.text("filter.state")), words[state.name]];
    labels.append(make("span", prepbook.said({ class: "label label--state label--" + state.name }), content));
    if (state.changed) {
      labels.append(" ", make("span", prepbook.said({ class: "label label--changed" }), prepbook.text("filter.changed")));
    }
  }

  function dot(entry, state) {
    var old = entry.querySelector(".state");
    if (old) old.remove();
    if (!state || state.name === "new") return;
    var made = make("span", { class: "state state--" + state.name, title: words[state.name] }, hidden(" " + words[state.name]));
    entry.lastElementChild.append(made);
  }

  function show() {
    var any = progress.answers() > 0;
    places.forEach(function (place) {
      var state = any ? progress.state(place.id, place.print) : null;
      // Nothing is touched that stays as it is: it may just be read out.
      var now = state ? state.name + state.changed : "";
      if ((place.shown || "") === now) return;
      place.shown = now;
      label(place, state);
      var entry = entries.get(place.id);
      if (entry) dot(entry, state);
    });
    ask();
  }

  document.querySelectorAll(".contents__entry").forEach(function (entry) {
    entries.set(decodeURIComponent(entry.hash.slice(1)), entry);
  });
  progress.rename(heirs());
  show();
  progress.onChange(show);
  // What is being learnt is due minutes later.
  setInterval(show, 30000);
})();
