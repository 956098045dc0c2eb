/* The search dialog: results as one types, arrow keys, Enter. */
(function () {
  "use strict";
  var make = prepbook.make;
  var root = document.documentElement;
  var name = document.querySelector("[data-search-open]").getAttribute("aria-label");
  var field = make("input", {
    class: "search__field",
    type: "search",
    enterkeyhint: "go",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    maxlength: "10000",
    "aria-label": name,
    placeholder: prepbook.text("search.hint"),
    "data-search-field": true,
  });
  // What is found is in the guide's language, all around it in the website's.
  var list = make("ol", { class: "search__results", lang: root.lang, dir: root.dir, "data-search-results": true });
  var status = make("p", { class: "search__status", role: "status", "data-search-status": true });
  var more = prepbook.button(prepbook.text("search.more"), "button search__more", function () {
    var next = shown;
    search(next).then(function () {
      var first = list.children[next];
      if (first) first.firstChild.focus();
    });
  });
  var dialog = prepbook.dialog("search", "page:search", name, prepbook.text("search.close"), [status, list, more]);
  var title = dialog.querySelector(".dialog__title");
  // The field stands where other dialogs show their title.
  title.classList.add("visually-hidden");
  title.after(field);
  dialog.dataset.searchDialog = "";
  more.hidden = true;
  var PAGE = 8;
  var turn = 0;
  var shown = 0;

  window.prepbookSearch.open = function () {
    if (!dialog.open) dialog.showModal();
    field.select();
  };

  async function search(from) {
    var query = field.value.trim();
    var mine = ++turn;
    if (!query) return empty("");
    try {
      var found = await window.prepbookSearch.find(query, from, PAGE);
      // A slower answer to an earlier query comes too late.
      if (mine !== turn) return;
      if (!from) list.replaceChildren();
      found.results.forEach(function (result) {
        list.append(item(result, found.words, query));
      });
      shown = from + found.results.length;
      var count = found.total;
      status.textContent = count
        ? prepbook.count("search.found", count)
        : prepbook.text("search.none", query.slice(0, 80));
      more.hidden = shown >= count;
    } catch (failed) {
      if (mine === turn) empty(prepbook.noSearch);
    }
  }

  /** Shows no results, and why. */
  function empty(why) {
    list.replaceChildren();
    status.textContent = why;
    more.hidden = true;
  }

  function span(style, content) {
    return make("span", { class: style }, content);
  }

  function item(result, words, query) {
    var link = make("a", { class: "search__link", href: address(result.address, query) }, [
      span("search__number", String(result.number)),
      span("search__title", marked(result.title, words)),
      span("search__text", excerpt(result.text, words)),
      span("search__place", result.section + (result.level ? " · " + result.level : "")),
    ]);
    return make("li", {}, link);
  }

  function address(place, query) {
    var hash = place.indexOf("#");
    return place.slice(0, hash) + "?find=" + encodeURIComponent(query.slice(0, 80)) + place.slice(hash);
  }

  /** A text as nodes, with the words found marked. */
  function marked(text, words) {
    var nodes = [];
    var at = 0;
    window.prepbookSearch.marks(text, words).forEach(function (mark) {
      nodes.push(text.slice(at, mark[0]), make("mark", { class: "search__mark" }, text.slice(mark[0], mark[1])));
      at = mark[1];
    });
    nodes.push(text.slice(at));
    return nodes;
  }

  /** The stretch of a text that holds the most of the words. */
  function excerpt(text, words) {
    var LENGTH = 150;
    var places = window.prepbookSearch.marks(text, words);
    var best = 0;
    var most = 0;
    places.forEach(function (place, i) {
      var count = 0;
      for (var j = i; j < places.length && places[j][1] < place[0] + LENGTH; j++) count++;
      if (count > most) {
        most = count;
        best = place[0];
      }
    });
    var start = Math.max(0, best - 40);
    if (start) start = Math.max(start, text.lastIndexOf(" ", start + 20) + 1);
    var end = text.indexOf(" ", start + LENGTH);
    if (end < 0) end = text.length;
    var nodes = marked(text.slice(start, end), words);
    if (start) nodes.unshift("… ");
    if (end < text.length) nodes.push(" …");
    return nodes;
  }

  field.addEventListener("input", function () {
    search(0);
  });
  dialog.addEventListener("keydown", function (event) {
    // Then Enter and arrows choose how a word is written.
    if (event.isComposing) return;
    var links = Array.from(list.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && at + 1 < links.length) links[at + 1].focus();
    else if (event.key === "ArrowUp" && at > 0) links[at - 1].focus();
    else if (event.key === "ArrowUp" && at === 0) field.focus();
    else if (event.key === "Enter" && event.target === field && links.length) links[0].click();
    else return;
    event.preventDefault();
  });
  // A link may lead to the page that is open.
  list.addEventListener("click", function (event) {
    if (event.target.closest("a")) dialog.close();
  });
})();
