/* What comes next in a review: steps of learning whose minutes have passed, then what is due, the most
   forgotten first, then new questions in the guide's order, up to the day's limit.

     prepbook.queue(questions, limit, begun) gives lists of {question, card} in this order: learning, due,
     fresh (new ones that today's limit leaves room for, when so many were begun today); `waiting` holds
     steps of learning that come back later, `later` is when the first of the others is due, `unseen` counts
     all new ones, `now` what can be asked now. */
(function (prepbook) {
  "use strict";

  function byDue(a, b) {
    return a.card.due - b.card.due || a.question.number - b.question.number;
  }

  function byRecall(a, b) {
    return a.recall - b.recall || a.question.number - b.question.number;
  }

  prepbook.queue = function (questions, limit, begun) {
    var now = Date.now();
    var queue = { learning: [], due: [], fresh: [], waiting: [], later: Infinity, unseen: 0 };
    questions.forEach(function (question) {
      var card = prepbook.progress.card(question.id);
      var due = card.reps > 0 && prepbook.progress.state(question.id).name === "due";
      var item = { question: question, card: card };
      if (!card.reps) {
        if (++queue.unseen <= limit - begun) queue.fresh.push(item);
      } else if (card.interval < 1) {
        queue[due ? "learning" : "waiting"].push(item);
      } else if (due) {
        item.recall = prepbook.fsrs.recall(card, now);
        queue.due.push(item);
      } else {
        queue.later = Math.min(queue.later, card.due);
      }
    });
    queue.learning.sort(byDue);
    queue.waiting.sort(byDue);
    queue.due.sort(byRecall);
    queue.now = queue.learning.length + queue.due.length + queue.fresh.length;
    return queue;
  };
})(window.prepbook);
