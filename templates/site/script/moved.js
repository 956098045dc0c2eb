/* A link to a question that has moved to another section leads on to it; so does one to a retired one. */
(function (prepbook) {
  "use strict";

  function named() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch (malformed) {
      return location.hash.slice(1);
    }
  }

  function follow() {
    var id = named();
    if (!id || document.getElementById(id)) return;
    prepbook
      .guide()
      .then(function (guide) {
        var retired = Object.prototype.hasOwnProperty.call(guide.redirects, id);
        var question = guide.byId.get(retired ? guide.redirects[id] : id);
        if (question && named() === id) location.replace(prepbook.address(question.address));
      })
      .catch(function () {
        // Without the list nobody knows where it went, and the page is one to read, too.
      });
  }

  follow();
  window.addEventListener("hashchange", follow);
})(window.prepbook);
