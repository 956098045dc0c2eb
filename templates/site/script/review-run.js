/* A review on its way: the questions one by one, and back. */
(function (prepbook) {
  "use strict";
  var review = prepbook.review;
  var player = prepbook.player;
  var make = player.make;
  var DAY = prepbook.DAY;
  /** A step of learning that is no further away is waited for. */
  var PATIENCE = 1200000;

  review.begin = function () {
    review.run = { given: [], since: Date.now(), more: 0, ended: 0 };
  };

  review.goOn = function () {
    var queue = review.queue();
    var item = queue.learning[0] || queue.due[0] || queue.fresh[0];
    review.run.ended = 0;
    if (item) review.ask(item.question, queue);
    else if (queue.waiting.length && queue.waiting[0].card.due - Date.now() < PATIENCE) review.wait(queue);
    else review.end(queue);
  };

  /** Leave, how far (while it goes on), undo; below them the place for what is shown. */
  review.stage = function (queue, ended) {
    var left = queue.now + queue.waiting.length;
    var done = review.run.given.length;
    var bar = make("progress", "run__bar");
    var count = make("span", "run__left", prepbook.count("practice.left", left));
    var leave = player.button("run__button run__leave", "", stop);
    var back = player.button("run__button run__undo", prepbook.text("practice.undo"), undo);
    var place = make("div", "ask");
    leave.setAttribute("aria-label", prepbook.text("practice.stop"));
    leave.setAttribute("aria-keyshortcuts", "Escape");
    back.setAttribute("aria-keyshortcuts", "u");
    back.disabled = !done;
    bar.max = done + left || 1;
    bar.value = done;
    bar.setAttribute("aria-label", prepbook.text("practice.progress", done, left));
    bar.hidden = count.hidden = Boolean(ended);
    review.box.replaceChildren(make("div", "run", leave, bar, count, back), place);
    window.scrollTo(0, 0);
    return place;
  };

  /** Escape and u, wherever a session is. */
  review.keys = function (pressed) {
    if (pressed === "u") undo();
    else if (pressed === "Escape") stop();
    else return false;
    return true;
  };

  function stop() {
    if (review.run.given.length && !review.run.ended) review.end(review.queue());
    else review.start();
  }

  function hints(question) {
    var card = prepbook.progress.card(question.id);
    var now = Date.now();
    return [1, 2, 3, 4].map(function (grade) {
      var after = prepbook.fsrs.next(card, grade, now);
      return player.span(after.interval < 1 ? after.due - now : after.interval * DAY);
    });
  }

  /** Asks a question; one whose answer was taken back shows what it is about at once. */
  review.ask = function (question, queue, before) {
    var card = prepbook.progress.card(question.id, question.print);
    review.show(null);
    var view = player.show(review.stage(queue), question, {
      guide: review.guide,
      note: card.changed ? prepbook.text("practice.changed") : "",
      reveal: Boolean(before),
      grades: function () {
        return hints(question);
      },
      onGrade: function (grade, ms) {
        var answer = { id: question.id, grade: grade, ms: before ? before.ms : ms, print: question.print };
        review.quietly(function () {
          prepbook.progress.answer(answer);
        });
        review.run.given.push({ question: question, grade: grade, ms: answer.ms });
        review.goOn();
      },
    });
    review.show({
      close: view.close,
      key: review.keys,
      changed: function () {
        var after = prepbook.progress.card(question.id);
        // Answered in another tab before it was thought through here.
        if (!view.revealed() && (after.reps !== card.reps || after.last !== card.last)) review.goOn();
        else view.refresh();
      },
    });
  };

  function undo() {
    var last = review.run.given.pop();
    if (!last) return;
    review.run.ended = 0;
    review.quietly(prepbook.progress.undo);
    prepbook.practice.say(prepbook.text("practice.undone"));
    review.ask(last.question, review.queue(), last);
  }
})(window.prepbook);
