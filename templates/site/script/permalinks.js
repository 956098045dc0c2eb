/* A click on the link of a card also copies its address. */
(function () {
  "use strict";
  document.addEventListener("click", function (event) {
    var link = event.target.closest(".card__link");
    // Every other click is the browser's: a new tab, a new window, a download.
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    var address = new URL(link.href);
    address.search = "";
    prepbook.copy(address.href).then(
      function () {
        prepbook.sayCopied(prepbook.text("filter.linkCopied"));
      },
      function () {
        prepbook.sayCopied(prepbook.text("filter.linkNotCopied"), true);
      }
    );
  });
})();
