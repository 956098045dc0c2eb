/* The report as a Markdown file. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});
  var text = prepbook.text;

  /** A text that means nothing but itself in Markdown. */
  function plain(words) {
    return words.replace(/[\\\x60*_[\]<>#|~]|&(?=#?\w+;)/g, "\\$&");
  }

  function link(question) {
    var address = new URL(question.address, location.href).href;
    return "[" + plain(interview.plain(question.title)) + "](<" + address + ">)";
  }

  /** The whole report of a talk. */
  interview.markdown = function (guide, talk) {
    var sums = interview.summary(talk.asked);
    var planned = interview.time((talk.choice.minutes * 6e4) / talk.choice.questions);
    var lines = ["# " + text("interview.reportTitle"), "", plain(interview.date(talk)), ""];
    function table(rows) {
      rows.forEach(function (row, index) {
        lines.push("| " + row.map(plain).join(" | ") + " |");
        if (!index) lines.push("|" + " --- |".repeat(row.length));
      });
    }
    table([["", ""]].concat(interview.figures(talk, sums)));
    lines.push("", "## " + text("interview.bySection"), "");
    var sections = sums.sections.map(function (sum) {
      var name = guide.sections[sum.section].title;
      return [name, prepbook.count("interview.asked", sum.count), interview.gradeName(sum.mean)];
    });
    table([["", "", ""]].concat(sections));
    lines.push("", "## " + text("interview.byQuestion"), "");
    talk.asked.forEach(function (answer) {
      var took = text("interview.took", interview.time(answer.ms), planned);
      lines.push("- " + link(guide.byId.get(answer.id)) + " – " + interview.gradeName(answer.grade) + ". " + took);
      answer.missed.forEach(function (point, index) {
        if (!index) lines.push("  - " + text("interview.missed"));
        lines.push("    - " + plain(point));
      });
    });
    if (sums.weak.length) {
      lines.push("", "## " + text("interview.toRead"), "");
      sums.weak.forEach(function (answer) {
        lines.push("- " + link(guide.byId.get(answer.id)));
      });
    }
    return lines.join("\n") + "\n";
  };
})(window.prepbook);
