/* Review as a mode: what its screens share, its keys, and what other tabs do meanwhile. */
(function (prepbook) {
  "use strict";
  var LIMIT = 10;
  var MOST = 999;
  var deaf;

  var review = (prepbook.review = {
    box: null,
    guide: null,
    choice: null,
    /** The session, while there is one: {given: [{question, grade, ms}], since, more, ended}. */
    run: null,
    /** The ids of the questions that alone are asked; null for all of the choice. */
    wanted: null,
    /** The screen that is shown: {close(), changed(), key(pressed)}; each part may be missing. */
    screen: null,

    /** How many new questions a day. */
    limit: function () {
      var kept = prepbook.kept("new");
      return /^\d{1,3}$/.test(kept || "") ? Number(kept) : LIMIT;
    },
    setLimit: function (value) {
      var limit = Math.min(MOST, Math.max(0, Math.round(Number(value) || 0)));
      prepbook.keep("new", String(limit));
      return limit;
    },

    /** Reviews some questions, by their ids, and nothing else. */
    only: function (ids) {
      review.wanted = new Set(ids);
      location.hash = "#review";
    },

    queue: function () {
      if (review.wanted) {
        var list = review.guide.list.filter(function (question) {
          return review.wanted.has(question.id);
        });
        return prepbook.queue(list, Infinity, 0);
      }
      var limit = review.limit() + (review.run ? review.run.more : 0);
      return prepbook.queue(review.choice.list(), limit, prepbook.progress.begun(Date.now()));
    },

    /** When there is something again, or why not. */
    later: function (queue) {
      var soon = queue.waiting.length ? queue.waiting[0].card.due : queue.later;
      if (soon < Infinity) return prepbook.text("practice.next", prepbook.player.when(soon));
      return queue.unseen ? prepbook.text("practice.limitReached") : prepbook.text("practice.empty");
    },

    /** About how long so many questions take: by the last hundred answers, or a minute each. */
    estimate: function (count) {
      var times = prepbook.progress.log().slice(-100);
      times = times.filter(function (entry) {
        return entry.ms > 0;
      });
      var sum = times.reduce(function (all, entry) {
        return all + Math.min(entry.ms, 300000) + 15000;
      }, 0);
      var each = times.length < 5 ? 60000 : sum / times.length;
      return prepbook.text("practice.about", prepbook.player.span(count * each));
    },

    /** Shows a screen in the place of the one before. */
    show: function (screen) {
      if (review.screen && review.screen.close) review.screen.close();
      review.screen = screen;
      document.body.classList.toggle("page--asking", Boolean(screen && review.run));
    },

    /** Does something to the log that is no surprise to the screen. */
    quietly: function (call) {
      deaf = true;
      try {
        return call();
      } finally {
        deaf = false;
      }
    },
  });

  function prepare(guide) {
    review.guide = guide;
    review.choice =
      review.choice ||
      prepbook.choice("review", guide, function () {
        changed();
      });
  }

  function changed() {
    if (!deaf && review.screen && review.screen.changed) review.screen.changed();
  }

  function key(event) {
    var pressed = prepbook.shortcut(event);
    if (!pressed) return;
    var go = (pressed === "Enter" || pressed === " ") && !event.target.closest("a, button, summary, input");
    var strong = go && review.box.querySelector("[data-go]");
    if (strong && !strong.closest("[hidden]")) strong.click();
    else if (!review.screen.key || !review.screen.key(pressed)) return;
    event.preventDefault();
  }

  /** What the list of all shortcuts says besides. */
  prepbook.shortcuts = [
    [["Space"], prepbook.text("practice.show")],
    [["1", "2", "3", "4"], prepbook.text("practice.grade")],
    [["r"], prepbook.text("practice.rubric")],
    [["f"], prepbook.text("practice.full")],
    [["u"], prepbook.text("practice.undo")],
    [["Esc"], prepbook.text("practice.stop")],
  ];

  prepbook.practice.mode("review", {
    open: function (box, guide) {
      prepare(guide);
      review.box = box;
      document.addEventListener("keydown", key);
      review.stopListening = prepbook.progress.onChange(changed);
      if (!review.wanted) return review.start();
      review.begin();
      review.goOn();
    },
    close: function () {
      review.wanted = null;
      document.removeEventListener("keydown", key);
      review.stopListening();
      review.show(null);
      review.run = null;
      review.box.replaceChildren();
    },
    line: function (guide) {
      prepare(guide);
      var queue = review.queue();
      return queue.now ? review.estimate(queue.now) : review.later(queue);
    },
  });
})(window.prepbook);
