/* What scripts that show something share. */
(function (prepbook) {
  "use strict";

  var spoken = prepbook.language.split("-u-")[0];
  var written = document.documentElement.lang;

  /** Attributes with those that the website's own words need where they are in another language than the text. */
  prepbook.said = function (attributes) {
    if (spoken.split("-")[0] === written.split("-")[0]) return attributes;
    return Object.assign({ lang: spoken, dir: "auto" }, attributes);
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
    var now = new Date();
    var date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) {
      return String(part).padStart(2, "0");
    });
    var name = document.documentElement.dataset.guide + "-progress-" + date.join("-") + ".json";
    prepbook.download(name, "application/json", prepbook.progress.export());
  };
})(window.prepbook);
