/* The report at an interview's end. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});
  var text = prepbook.text;
  var make = prepbook.player.make;
  var button = prepbook.player.button;
  var ours = prepbook.player.ours;
  var link = prepbook.choices.link;

  /** What the grades are called, from 1 to 4. */
  interview.grades = function () {
    return [text("interview.missedIt"), text("interview.shaky"), text("interview.good"), text("interview.strong")];
  };

  /** What a grade is called, or the one next to a mean; 0 for skipped. */
  interview.gradeName = function (grade) {
    return grade ? interview.grades()[Math.round(grade) - 1] : text("interview.skipped");
  };

  /** The text of HTML that the build wrote. */
  interview.plain = function (html) {
    return new DOMParser().parseFromString(html, "text/html").body.textContent.replace(/\s+/g, " ").trim();
  };

  /** When a talk began. */
  interview.date = function (talk) {
    return new Intl.DateTimeFormat(prepbook.language, { dateStyle: "full", timeStyle: "short" }).format(talk.at);
  };

  /** A recording to listen to. */
  interview.playback = function (address) {
    var player = make("audio", "playback__audio");
    player.controls = true;
    player.src = address;
    player.setAttribute("aria-label", text("interview.yourAnswer"));
    return make("div", "playback", make("p", "playback__name", text("interview.yourAnswer")), player);
  };

  function mark(grade) {
    var made = make("span", "mark", interview.gradeName(grade));
    made.dataset.grade = Math.round(grade);
    return made;
  }

  /** What stands first: [[name, value]]. */
  interview.figures = function (talk, sums) {
    var all = interview.time(talk.choice.minutes * 6e4);
    return [
      [text("interview.answered"), text("interview.part", talk.asked.length - sums.skipped, talk.choice.questions)],
      [text("interview.time"), text("interview.part", interview.time(sums.ms), all)],
      [text("interview.overall"), interview.gradeName(Math.floor(sums.mean))],
    ];
  };

  function bySection(sums, guide) {
    return prepbook.choices.table(
      sums.sections.map(function (sum) {
        var section = guide.sections[sum.section];
        var count = make("small", "", prepbook.count("interview.asked", sum.count));
        var name = make("span", "", link(section.address, section.title), " ", count);
        return [name, prepbook.choices.meter(sum.mean / 4), mark(sum.mean)];
      })
    );
  }

  function entry(answer, question, planned) {
    var time = text("interview.took", interview.time(answer.ms), interview.time(planned));
    var item = make(
      "li",
      "outcome",
      make("h4", "outcome__head", make("span", "outcome__number", String(question.number)), link(question.address, ours("span", "", question.title))),
      make("p", "outcome__line", mark(answer.grade), make("span", "outcome__time", time))
    );
    if (answer.missed.length) {
      var list = make("ul", "outcome__missed");
      answer.missed.forEach(function (point) {
        list.append(make("li", "", point));
      });
      item.append(make("p", "outcome__name", text("interview.missed")), list);
    }
    if (answer.recording) item.append(interview.playback(answer.recording));
    return item;
  }

  /** Shows the report of a talk; again() is called for another interview. */
  interview.report = function (box, guide, talk, again) {
    var sums = interview.summary(talk.asked);
    var planned = (talk.choice.minutes * 6e4) / talk.choice.questions;
    var title = prepbook.choices.title(text("interview.reportTitle"));
    var figures = make("ul", "figures");
    interview.figures(talk, sums).forEach(function (figure) {
      figures.append(prepbook.player.figure(figure[1], figure[0]));
    });
    box.replaceChildren(title, make("p", "mode__lead", interview.date(talk)), figures);

    function part(name, content) {
      box.append(prepbook.choices.part(name, content));
    }

    if (sums.strongest !== null) {
      box.append(
        make("p", "verdict", text("interview.verdict", guide.sections[sums.strongest].title, guide.sections[sums.weakest].title))
      );
    }
    part(text("interview.bySection"), bySection(sums, guide));
    var list = make("ol", "outcomes");
    talk.asked.forEach(function (answer) {
      list.append(entry(answer, guide.byId.get(answer.id), planned));
    });
    part(text("interview.byQuestion"), list);
    part(text("interview.toRead"), reading(sums, guide));
    if (talk.asked.some(function (answer) {
      return answer.recording;
    })) {
      box.append(make("p", "mode__hint", text("interview.deleted")));
    }
    var actions = make(
      "p",
      "review__actions",
      button("button", text("interview.print"), function () {
        window.print();
      }),
      button("button", text("interview.download"), function () {
        var name = "interview-" + prepbook.dateName(talk.at) + ".md";
        prepbook.download(name, "text/markdown", interview.markdown(guide, talk));
      }),
      button("button", text("interview.another"), again)
    );
    box.append(actions);
    title.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };

  function reading(sums, guide) {
    if (!sums.weak.length) return make("p", "", text("interview.nothingWeak"));
    var graded = sums.weak.filter(function (answer) {
      return answer.grade;
    }).length;
    var list = make("ul", "reading");
    sums.weak.forEach(function (answer) {
      var question = guide.byId.get(answer.id);
      list.append(make("li", "", link(question.address, ours("span", "", question.title))));
    });
    var box = make("div", "", list);
    if (graded) {
      var review = link("#review", text("interview.review"));
      review.className = "button button--strong";
      box.append(make("p", "mode__hint", prepbook.count("interview.inReview", graded)), make("p", "review__actions", review));
    }
    return box;
  }
})(window.prepbook);
