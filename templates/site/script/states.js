/* What one knows, on the cards of a page and in its contents, from the first answer on. */
(function () {
  "use strict";
  var progress = prepbook.progress;
  var make = prepbook.make;
  var cards = Array.from(document.querySelectorAll(".question[id]"));
  if (!cards.length) return;
  var words = {
    new: prepbook.text("study.stateNew"),
    learning: prepbook.text("study.stateLearning"),
    known: prepbook.text("study.stateKnown"),
    due: prepbook.text("study.stateDue"),
  };
  var entries = new Map();

  /** Former ids stand before the card. */
  function heirs() {
    var map = {};
    cards.forEach(function (question) {
      question.parentElement.querySelectorAll(":scope > span[id]").forEach(function (former) {
        map[former.id] = question.id;
      });
    });
    return map;
  }

  function hidden(text) {
    return make("span", { class: "visually-hidden" }, text + " ");
  }

  function label(question, state) {
    var head = question.querySelector(".question__head");
    var place = head.querySelector(".question__labels");
    if (!place) {
      place = make("span", { class: "question__labels" });
      head.append(place);
    }
    place.querySelectorAll(".label--state, .label--changed").forEach(function (old) {
      old.remove();
    });
    if (!state) return;
    var content = [hidden(prepbook.text("study.state")), words[state.name]];
    place.append(make("span", { class: "label label--state label--" + state.name }, content));
    if (state.changed) {
      place.append(" ", make("span", { class: "label label--changed" }, prepbook.text("study.changed")));
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
    cards.forEach(function (question) {
      var state = any ? progress.state(question.id, question.dataset.print) : null;
      // Nothing is touched that stays as it is: it may have just been read out.
      var shown = state ? state.name + state.changed : "";
      if ((question.dataset.state || "") === shown) return;
      question.dataset.state = shown;
      label(question, state);
      var entry = entries.get(question.id);
      if (entry) dot(entry, state);
    });
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
