/* The search dialog: results as one types, arrow keys, Enter. */
(function () {
  "use strict";
  var name = document.querySelector("[data-search-open]").getAttribute("aria-label");
  var field = element("input", "search__field", [], {
    type: "search",
    enterkeyhint: "go",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    maxlength: "10000",
    "aria-label": name,
    placeholder: prepbook.text("search.hint"),
    "data-search-field": "",
  });
  var list = element("ol", "search__results", [], { "data-search-results": "" });
  // Words in another language than the text's run in their own direction.
  var status = element("p", "search__status", [], { role: "status", dir: "auto", "data-search-status": "" });
  var more = element("button", "button search__more", [prepbook.text("search.more")], { type: "button", "data-search-more": "" });
  var close = element("button", "search__close", [prepbook.text("search.close")], { type: "submit" });
  var dialog = element(
    "dialog",
    "search",
    [
      element("form", "search__bar", [field, close], { method: "dialog" }),
      element("div", "search__body", [status, list, more], {}),
    ],
    { "aria-label": name, "data-search-dialog": "" }
  );
  more.hidden = true;
  document.body.append(dialog);
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
    if (!query) return show([], "", false);
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
      if (mine === turn) show([], prepbook.noSearch, false);
    }
  }

  function show(items, message, hasMore) {
    list.replaceChildren.apply(list, items);
    status.textContent = message;
    more.hidden = !hasMore;
  }

  function item(result, words, query) {
    var link = document.createElement("a");
    link.className = "search__link";
    link.href = address(result.address, query);
    link.append(
      element("span", "search__number", [String(result.number)]),
      element("span", "search__title", marked(result.title, words)),
      element("span", "search__text", excerpt(result.text, words)),
      element("span", "search__place", [
        result.section + (result.level ? " · " + result.level : ""),
      ])
    );
    return element("li", "search__item", [link]);
  }

  function address(place, query) {
    var hash = place.indexOf("#");
    return place.slice(0, hash) + "?find=" + encodeURIComponent(query.slice(0, 80)) + place.slice(hash);
  }

  function element(name, style, content, attributes) {
    var made = document.createElement(name);
    made.className = style;
    Object.keys(attributes || {}).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    made.append.apply(made, content);
    return made;
  }

  /** A text as nodes, with the words found marked. */
  function marked(text, words) {
    var nodes = [];
    var at = 0;
    window.prepbookSearch.marks(text, words).forEach(function (mark) {
      nodes.push(text.slice(at, mark[0]), element("mark", "search__mark", [text.slice(mark[0], mark[1])]));
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
  more.addEventListener("click", function () {
    var next = shown;
    search(next).then(function () {
      var first = list.children[next];
      if (first) first.firstChild.focus();
    });
  });
  dialog.addEventListener("keydown", function (event) {
    var links = Array.from(list.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && at + 1 < links.length) links[at + 1].focus();
    else if (event.key === "ArrowUp" && at > 0) links[at - 1].focus();
    else if (event.key === "ArrowUp" && at === 0) field.focus();
    else if (event.key === "Enter" && event.target === field && links.length) links[0].click();
    else return;
    event.preventDefault();
  });
  // A click beside the dialog, or on a link to the page that is open, closes it.
  dialog.addEventListener("click", function (event) {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
})();
