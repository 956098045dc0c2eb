/* Where a review waits for a step of learning, and where it ends. */
(function (prepbook) {
  "use strict";
  var review = prepbook.review;
  var player = prepbook.player;
  var make = player.make;

  function go(label, call) {
    var made = player.button("button button--strong", label, call);
    made.dataset.go = "";
    return made;
  }

  review.wait = function (queue) {
    var first = queue.waiting[0];
    var title = prepbook.choices.title(prepbook.text("practice.wait"));
    var clock = make("p", "wait__clock");
    var place = review.stage(queue);
    var ticking = setInterval(tick, 500);

    function tick() {
      var ms = first.card.due - Date.now();
      if (ms > 0) clock.textContent = player.clock(ms + 999);
      else review.goOn();
    }

    clock.setAttribute("aria-hidden", "true");
    place.classList.add("ask--still");
    place.append(
      title,
      clock,
      make(
        "p",
        "review__actions",
        go(prepbook.text("practice.ahead"), function () {
          review.ask(first.question, review.queue());
        }),
        player.button("button", prepbook.text("practice.finish"), function () {
          review.end(review.queue());
        })
      )
    );
    review.show({
      close: function () {
        clearInterval(ticking);
      },
      key: review.keys,
      changed: review.goOn,
    });
    tick();
    title.focus({ preventScroll: true });
  };

  review.end = function (queue) {
    var run = review.run;
    var count = run.given.length;
    var known = run.given.filter(function (answer) {
      return answer.grade > 1;
    }).length;
    run.ended = run.ended || Date.now();
    var title = prepbook.choices.title(queue.now ? prepbook.text("practice.paused") : prepbook.text("practice.done"));
    var back = make("a", "button", prepbook.text("practice.back"));
    back.href = "#";
    var place = review.stage(queue, true);
    place.classList.add("ask--still");
    place.append(
      title,
      make("p", "review__text", queue.now ? prepbook.count("practice.still", queue.now) : review.later(queue)),
      make(
        "ul",
        "figures",
        player.figure(count, prepbook.count("practice.answered", count)),
        player.figure(known, prepbook.count("practice.known", known)),
        player.figure(player.span(run.ended - run.since), prepbook.text("practice.took"))
      ),
      make(
        "p",
        "review__actions",
        queue.now ? go(prepbook.text("practice.goOn"), review.goOn) : "",
        review.more(queue),
        back
      )
    );
    review.show({
      key: review.keys,
      changed: function () {
        review.end(review.queue());
      },
    });
    title.focus({ preventScroll: true });
  };
})(window.prepbook);
