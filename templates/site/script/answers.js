/* The answers, loaded part by part. prepbook.answer(question) promises {short, rubric: [points], full,
   tested}, all HTML of ours, or null while the question is open. */
(function (prepbook) {
  "use strict";
  var known = new Map();

  prepbook.answers = function (part, list) {
    list.forEach(function (entry) {
      known.set(entry[0], { short: entry[1], rubric: entry[2], full: entry[3], tested: entry[4] });
    });
  };

  prepbook.answer = function (question) {
    if (question.part < 0) return Promise.resolve(null);
    if (known.has(question.id)) return Promise.resolve(known.get(question.id));
    return prepbook.file(prepbook.files.answers + question.part + ".js").then(function () {
      return known.get(question.id);
    });
  };
})(window.prepbook);
