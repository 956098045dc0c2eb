/* Where a review starts: how much there is, of which questions, how many new ones a day. */
(function (prepbook) {
  "use strict";
  var review = prepbook.review;
  var player = prepbook.player;
  var make = player.make;

  /** Large numbers: due, new today, coming back soon. */
  review.figures = function (queue) {
    var due = queue.due.length + queue.learning.length;
    var soon = queue.waiting.length;
    return make(
      "ul",
      "figures",
      player.figure(due, prepbook.count("practice.due", due), "due"),
      player.figure(queue.fresh.length, prepbook.count("practice.new", queue.fresh.length), "new"),
      soon ? player.figure(soon, prepbook.count("practice.learning", soon), "learning") : ""
    );
  };

  /** A button for new questions beyond the day's limit; nothing where there are none. */
  review.more = function (queue) {
    var extra = Math.min(10, queue.unseen);
    if (queue.now || !extra) return "";
    return player.button("button", prepbook.count("practice.more", extra), function () {
      if (!review.run) review.begin();
      review.run.more = prepbook.progress.begun(Date.now()) - review.limit() + extra;
      review.goOn();
    });
  };

  function limit(changed) {
    var field = make("input", "review__limit");
    field.type = "number";
    field.min = 0;
    field.max = 999;
    field.inputMode = "numeric";
    field.value = review.limit();
    field.addEventListener("change", function () {
      field.value = review.setLimit(field.value);
      changed();
    });
    return make("label", "review__setting", make("span", "", prepbook.text("practice.limit")), field);
  }

  review.start = function () {
    var top = make("div", "review__top");

    function update() {
      var queue = review.queue();
      var actions = make("p", "review__actions");
      var sentence = queue.now ? review.estimate(queue.now) : review.later(queue);
      if (queue.now) {
        var go = player.button("button button--strong review__go", prepbook.text("practice.start"), function () {
          review.begin();
          review.goOn();
        });
        go.dataset.go = "";
        actions.append(go);
      } else {
        actions.append(review.more(queue));
      }
      top.replaceChildren(
        make(
          "h2",
          "review__heading",
          queue.now ? prepbook.count("practice.ready", queue.now) : prepbook.text("practice.nothing")
        ),
        make("p", "review__text", sentence),
        review.figures(queue),
        actions
      );
    }

    review.run = null;
    review.wanted = null;
    review.show({
      changed: update,
      key: function (pressed) {
        if (pressed !== "Escape") return false;
        prepbook.practice.leave();
        return true;
      },
    });
    review.box.replaceChildren(top, make("div", "review__settings", review.choice.element, limit(update)));
    update();
    // What led here is gone.
    var heading = top.querySelector(".review__heading");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
})(window.prepbook);
