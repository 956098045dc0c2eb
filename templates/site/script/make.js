/* What those scripts share that load once the page stands. */
(function (prepbook) {
  "use strict";

  /** A phrase in the form that a number asks for; the number takes the place of {0}. */
  prepbook.count = function (key, number) {
    var form = key + "." + new Intl.PluralRules(prepbook.language).select(number);
    var values = Array.prototype.slice.call(arguments, 1);
    return prepbook.text.apply(null, [form in prepbook.words ? form : key + ".other"].concat(values));
  };

  var root = document.documentElement;
  var spoken = prepbook.language.split("-u-")[0];
  var written = root.lang;

  /** Attributes with those that the website's own words need where they are in another language than the text. */
  prepbook.said = function (attributes) {
    if (spoken.split("-")[0] === written.split("-")[0]) return attributes;
    return Object.assign({ lang: spoken, dir: "auto" }, attributes);
  };

  /** Keeps a text under a name, or nothing more for null; false if the device refuses. */
  prepbook.keep = function (name, value) {
    try {
      if (value === null) localStorage.removeItem(root.dataset.guide + ":" + name);
      else localStorage.setItem(root.dataset.guide + ":" + name, value);
      return true;
    } catch (refused) {
      return false;
    }
  };

  /** An element with attributes and content; an attribute of null or false is left out, true is empty. */
  prepbook.make = function (name, attributes, content) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      var value = attributes[key];
      if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
    });
    made.append.apply(made, [].concat(content === undefined ? [] : content));
    return made;
  };

  /** A button that does something. */
  prepbook.button = function (words, style, run) {
    var made = prepbook.make("button", { type: "button", class: style }, words);
    made.addEventListener("click", run);
    return made;
  };

  /**
   * A dialog under a title, put into the page and not yet open: `style` is a class of its own, `id` its
   * title's. What it says, it says in the website's language.
   */
  prepbook.dialog = function (style, id, title, closing, content) {
    var close = prepbook.button(closing, "dialog__close", function () {
      made.close();
    });
    var made = prepbook.make("dialog", prepbook.said({ class: "dialog " + style, "aria-labelledby": id }), [
      prepbook.make("div", { class: "dialog__bar" }, [prepbook.make("h2", { class: "dialog__title", id: id }, title), close]),
      prepbook.make("div", { class: "dialog__body" }, content),
    ]);
    // A click beside it.
    made.addEventListener("click", function (event) {
      if (event.target === made) made.close();
    });
    document.body.append(made);
    return made;
  };

  /** The day of a point in time, by this device's calendar, as the names of files have it: 2026-11-25. */
  prepbook.dateName = function (time) {
    var date = new Date(time);
    var parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    return parts
      .map(function (part) {
        return String(part).padStart(2, "0");
      })
      .join("-");
  };

  /** Gives the reader a text as a file. */
  prepbook.download = function (name, type, text) {
    var address = URL.createObjectURL(new Blob([text], { type: type }));
    var link = prepbook.make("a", { href: address, download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    // Some browsers start only after the click has been handled.
    setTimeout(function () {
      URL.revokeObjectURL(address);
    }, 60000);
  };

  /** Gives the reader the progress as a file. */
  prepbook.downloadProgress = function () {
    var name = root.dataset.guide + "-progress-" + prepbook.dateName(Date.now()) + ".json";
    prepbook.download(name, "application/json", prepbook.progress.export());
  };
})(window.prepbook);
