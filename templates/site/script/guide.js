/* The list of all questions, loaded when it is asked for. prepbook.guide() promises
   {sections: [{title, icon, address}], levels: [name], redirects: {old: new}, list, byId: Map}, where list
   holds the questions in order: {id, number, title (HTML of ours), section (index), level (index or -1),
   tags: [name], part (of the answers; -1 while open), print, address}. */
(function (prepbook) {
  "use strict";
  var guide = null;

  prepbook.questions = function (data) {
    guide = data;
    guide.byId = new Map();
    guide.list = data.list.map(function (row) {
      var question = {
        id: row[0],
        number: row[1],
        title: row[2],
        section: row[3],
        level: row[4],
        tags: row[5] ? row[5].split(" ") : [],
        part: row[6],
        print: row[7],
        address: data.sections[row[3]].address + "#" + encodeURIComponent(row[0]),
      };
      guide.byId.set(question.id, question);
      return question;
    });
    prepbook.progress.rename(guide.redirects);
  };

  prepbook.guide = function () {
    return prepbook.load("questions").then(function () {
      return guide;
    });
  };
})(window.prepbook);
