/* Opens the search. What searches is loaded the first time. */
(function () {
  "use strict";
  var dialog = document.querySelector("[data-search-dialog]");
  var button = document.querySelector("[data-search-open]");
  if (!dialog || !button || !dialog.showModal) return;
  var loading = false;

  function open() {
    if (window.prepbookSearch) {
      window.prepbookSearch.open();
      return;
    }
    dialog.showModal();
    if (loading) return;
    loading = true;
    var script = document.createElement("script");
    script.src = dialog.dataset.script;
    script.onload = function () {
      if (dialog.open) window.prepbookSearch.open();
    };
    script.onerror = function () {
      loading = false;
      script.remove();
      dialog.querySelector("[data-search-status]").textContent =
        dialog.querySelector("[data-search-status]").dataset.failed;
    };
    document.head.append(script);
  }

  function isTyping(element) {
    return element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);
  }

  button.hidden = false;
  button.addEventListener("click", open);
  document.addEventListener("keydown", function (event) {
    var slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    var k = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    if (event.defaultPrevented || (!k && (!slash || isTyping(event.target)))) return;
    event.preventDefault();
    open();
  });
})();
