/* A link to a card, or to something inside one, opens it and comes to it. */
(function () {
  "use strict";

  function openAround(element) {
    var card = element.closest(".card");
    var inner = element.closest("details");
    var opened = false;
    for (; inner; inner = inner.parentElement.closest("details")) {
      opened = opened || !inner.open;
      inner.open = true;
    }
    if (card) {
      var question = card.querySelector(".question");
      opened = opened || !question.open;
      question.open = true;
    }
    return opened;
  }

  function reveal() {
    var element = prepbook.target();
    if (element && openAround(element)) element.scrollIntoView();
  }

  reveal();
  window.addEventListener("hashchange", reveal);
  // A link to the place where one already is changes no hash.
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) reveal();
  });
})();
