/* What an interview shows: the grade that ticks suggest, and the sums by section. */
(function (prepbook) {
  "use strict";
  var interview = (prepbook.interview = prepbook.interview || {});

  /** The grade for so many points made of all: 4 for all of them, 1 for next to none. */
  interview.proposal = function (made, all) {
    var share = made / all;
    return share === 1 ? 4 : share >= 0.6 ? 3 : share >= 0.3 ? 2 : 1;
  };

  /**
   * The sums of answers [{section, grade, ms, missed}], grade 0 for skipped.
   *
   * Sections stand in the guide's order, each with the mean of its grades, skipped ones counting as 1.
   */
  interview.summary = function (answers) {
    var sections = [];
    answers.forEach(function (answer) {
      var sum = sections[answer.section] || { section: answer.section, count: 0, total: 0 };
      sections[answer.section] = sum;
      sum.count++;
      sum.total += answer.grade || 1;
      sum.mean = sum.total / sum.count;
    });
    sections = sections.filter(Boolean);
    // One answer says little of a section.
    var order = sections
      .filter(function (sum) {
        return sum.count > 1;
      })
      .sort(function (one, other) {
        return other.mean - one.mean;
      });
    var last = order[order.length - 1];
    var differ = order.length > 1 && order[0].mean > last.mean;
    return {
      sections: sections,
      strongest: differ ? order[0].section : null,
      weakest: differ ? last.section : null,
      ms: sum(answers, "ms"),
      mean: answers.length ? sum(sections, "total") / answers.length : 0,
      skipped: answers.filter(function (answer) {
        return !answer.grade;
      }).length,
      weak: answers.filter(function (answer) {
        return answer.grade < 3;
      }),
    };
  };

  function sum(list, name) {
    return list.reduce(function (total, one) {
      return total + one[name];
    }, 0);
  }
})(window.prepbook);
