/* Marks the words that were searched for in the card that the address leads to. */
(function () {
  "use strict";
  var query = new URLSearchParams(location.search).get("find");
  if (!query || !window.Highlight || !CSS.highlights) return;

  function fold(text) {
    // One character for one: places in the folded text are places in the text.
    return Array.from(text, function (c) {
      var bare = c.normalize("NFKD").replace(/[\u0300-\u036f]+/g, "").toLowerCase();
      return bare.length === c.length ? bare : c;
    }).join("");
  }

  var words = fold(query.slice(0, 80)).match(/[\p{L}\p{N}_]{2,}/gu) || [];
  if (!words.length) return;
  var pattern = new RegExp("(?<![\\p{L}\\p{N}])(?:" + words.join("|") + ")", "gu");

  function mark() {
    var target = prepbook.target();
    var card = target && (target.closest(".card") || document.getElementById("page:main"));
    if (!card) return;
    var ranges = [];
    var texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    for (var node; (node = texts.nextNode()) && ranges.length < 500; ) {
      for (var found of fold(node.data).matchAll(pattern)) {
        var range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        ranges.push(range);
      }
    }
    var highlight = new window.Highlight();
    ranges.forEach(function (range) {
      highlight.add(range);
    });
    CSS.highlights.set("found", highlight);
  }

  mark();
  window.addEventListener("hashchange", mark);
})();
