/* Marks in the contents of a section what is being read. */
(function () {
  "use strict";
  var box = document.querySelector(".contents__box");
  if (!box) return;

  var links = new Map();
  document.querySelectorAll(".contents__entry").forEach(function (link) {
    var place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) links.set(place, link);
  });
  if (!links.size || !("IntersectionObserver" in window)) return;

  var visible = new Set();
  var current = null;

  function mark(link) {
    if (link === current) return;
    if (current) current.removeAttribute("aria-current");
    current = link;
    if (!link) return;
    link.setAttribute("aria-current", "location");
    // Scrolls the contents alone, never the page.
    var top = link.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (top < 0 || top > box.clientHeight - link.offsetHeight) {
      box.scrollTop += top - box.clientHeight / 3;
    }
  }

  var observer = new IntersectionObserver(
    function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) visible.add(entry.target);
        else visible.delete(entry.target);
      });
      // What the address asks for comes first; then the topmost.
      var asked = prepbook.target();
      if (visible.has(asked)) return mark(links.get(asked));
      for (var place of links.keys()) {
        if (visible.has(place)) return mark(links.get(place));
      }
    },
    // The upper part of the window is where one reads.
    { rootMargin: "-64px 0px -60% 0px" }
  );
  links.forEach(function (link, place) {
    observer.observe(place);
  });
})();
