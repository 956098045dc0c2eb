/* Opens the search. What searches is loaded the first time. */
(function () {
  "use strict";
  var button = document.querySelector("[data-search-open]");
  if (!button || !window.HTMLDialogElement) return;

  prepbook.noSearch = prepbook.text("site.searchFailed");

  /** Says that it cannot be loaded; the next time may be a better one. */
  function failed() {
    var box = document.createElement("dialog");
    box.className = "dialog dialog--short";
    box.lang = prepbook.language;
    box.dir = "auto";
    box.append(prepbook.noSearch);
    box.onclose = box.onclick = box.remove;
    document.body.append(box);
    box.showModal();
  }

  function open() {
    if (document.querySelector(".search[open]")) return;
    prepbook.load("search").then(function () {
      window.prepbookSearch.open();
    }, failed);
  }

  button.hidden = false;
  button.addEventListener("click", open);
  document.addEventListener("keydown", function (event) {
    var k = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    if (event.defaultPrevented || (!k && prepbook.shortcut(event) !== "/")) return;
    event.preventDefault();
    open();
  });
})();
