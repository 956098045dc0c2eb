/* The keys among questions: j and k go from one to the next, o opens and closes. */
(function () {
  "use strict";

  function heads() {
    return Array.from(document.querySelectorAll(".question__head, .row__link")).filter(function (head) {
      return !head.closest("[hidden]");
    });
  }

  /** Where the focus is among the questions; else the one that comes first below the header, less a half. */
  function place(all) {
    var item = document.activeElement && document.activeElement.closest(".card, .row");
    var at = item
      ? all.findIndex(function (head) {
          return item.contains(head);
        })
      : -1;
    if (at >= 0) return at;
    var edge = Math.max(0, document.querySelector(".header").getBoundingClientRect().bottom) - 1;
    // Only the part that is being read is asked where it is: the others need not be drawn for that.
    var part = Array.from(document.querySelectorAll(".group, .cards, .rows--text")).find(function (list) {
      return !list.hidden && list.getBoundingClientRect().bottom > edge;
    });
    var next = all.findIndex(function (head) {
      return part && part.contains(head) && head.getBoundingClientRect().top >= edge;
    });
    return (next < 0 ? all.length : next) - 0.5;
  }

  function go(step) {
    var all = heads();
    if (!all.length) return false;
    var at = place(all);
    var next = step > 0 ? Math.floor(at + 1) : Math.ceil(at - 1);
    var head = all[Math.max(0, Math.min(all.length - 1, next))];
    var item = head.closest(".card, .row");
    head.focus({ preventScroll: true });
    item.scrollIntoView({ block: item.offsetHeight > innerHeight / 2 ? "start" : "nearest" });
    return true;
  }

  function open() {
    var all = heads();
    if (!all.length) return false;
    var head = all[Math.min(all.length - 1, Math.ceil(place(all)))];
    head.focus({ preventScroll: true });
    head.click();
    return true;
  }

  prepbook.keys.j = function () {
    return go(1);
  };
  prepbook.keys.k = function () {
    return go(-1);
  };
  prepbook.keys.o = open;
})();
