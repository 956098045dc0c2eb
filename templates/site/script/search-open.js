/* Opens the search. What searches is loaded the first time. */
(function () {
  "use strict";
  var dialog = document.querySelector("[data-search-dialog]");
  var button = document.querySelector("[data-search-open]");
  if (!dialog || !button || !dialog.showModal) return;

  function open() {
    if (dialog.open) return;
    prepbook.load("search").then(
      function () {
        window.prepbookSearch.open();
      },
      function () {
        var status = dialog.querySelector("[data-search-status]");
        status.textContent = status.dataset.failed;
        dialog.showModal();
      }
    );
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
