/* "Questions only": no answer can be seen, opened or printed. Kept in the address, as filters are. */
(function () {
  "use strict";
  var root = document.documentElement;
  var button = document.querySelector("[data-only]");

  /** Changes the address's query, as a step that one can go back from; what it led to is left. */
  prepbook.choose = function (change) {
    var query = new URLSearchParams(location.search);
    change(query);
    var words = query.toString();
    try {
      history.pushState(null, "", location.pathname + (words ? "?" + words : ""));
    } catch (refused) {
      // From disk a browser may refuse: then the choice holds as long as the page.
    }
  };

  if (!button) return;
  var on = false;

  function questions() {
    return document.querySelectorAll(".question");
  }

  function show() {
    root.classList.toggle("questions-only", on);
    button.setAttribute("aria-pressed", on);
    document.querySelectorAll("[data-expand], [data-collapse]").forEach(function (other) {
      other.disabled = on;
    });
    questions().forEach(function (question) {
      if (on) question.open = false;
      var head = question.querySelector("summary");
      if (on) head.setAttribute("aria-disabled", "true");
      else head.removeAttribute("aria-disabled");
    });
  }

  prepbook.questionsOnly = function () {
    on = !on;
    prepbook.choose(function (query) {
      if (on) query.set("only", "questions");
      else query.delete("only");
    });
    show();
  };

  function follow() {
    var asked = new URLSearchParams(location.search).get("only") === "questions";
    if (asked === on) return;
    on = asked;
    show();
  }

  document.addEventListener(
    "click",
    function (event) {
      if (on && event.target.closest(".question__head")) event.preventDefault();
    },
    true
  );
  // Whatever else opens one, such as the address.
  document.addEventListener(
    "toggle",
    function (event) {
      if (on && event.target.matches(".question") && !matchMedia("print").matches) event.target.open = false;
    },
    true
  );
  follow();
  window.addEventListener("popstate", follow);
})();
