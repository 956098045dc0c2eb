/* What the scripts share: the website's words, its files, what this device keeps. prepbook.language
   is the language of the words, fit for numbers and dates. */
(function (prepbook) {
  "use strict";
  var root = document.documentElement;
  // Scripts lie in a folder beside the pages, and a page may be shown at another address than its own.
  var home = new URL("../", document.currentScript.src);
  var loads = {};
  var reachable = false;

  /** Milliseconds. */
  prepbook.DAY = 864e5;

  /** Kept once this device's storage can be asked, as the page's first line has found out. */
  prepbook.device = Promise.resolve(window.prepbookDevice).then(function () {
    reachable = true;
  });

  /** The full address of a file of the website. */
  prepbook.address = function (path) {
    return new URL(path, home).href;
  };

  /** A phrase; what follows its key takes the places of {0}, {1} and so on. */
  prepbook.text = function (key) {
    var values = Array.prototype.slice.call(arguments, 1);
    return prepbook.words[key].replace(/\{(\d)\}/g, function (place, index) {
      var value = values[index];
      if (value === undefined) return place;
      return typeof value === "number" ? value.toLocaleString(prepbook.language) : value;
    });
  };

  /** What the address leads to on this page, or null. */
  prepbook.target = function () {
    var id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch (malformed) {
      // A stray percent sign: then the id is meant as it stands.
    }
    return document.getElementById(id);
  };

  /** What this device keeps for this guide under a name; null if nothing, too early, or refused. */
  prepbook.kept = function (name) {
    try {
      return reachable ? localStorage.getItem(root.dataset.guide + ":" + name) : null;
    } catch (refused) {
      return null;
    }
  };

  /** Calls with the new value, or null, when another tab of this guide keeps something else. */
  prepbook.onKept = function (name, call) {
    window.addEventListener("storage", function (event) {
      if (event.key === null || event.key === root.dataset.guide + ":" + name) call(prepbook.kept(name));
    });
  };

  /** The key of a single-key shortcut; "" where it means something else, is switched off or behind a dialog. */
  prepbook.shortcut = function (event) {
    var target = event.target;
    var typing = target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select");
    var taken = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
    if (typing || taken || document.querySelector("dialog[open]") || prepbook.kept("keys") === "off") return "";
    return event.key;
  };

  function element(path) {
    if (path.endsWith(".css")) {
      var link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = prepbook.address(path);
      return link;
    }
    var script = document.createElement("script");
    script.src = prepbook.address(path);
    return script;
  }

  function file(path) {
    loads[path] =
      loads[path] ||
      new Promise(function (resolve, reject) {
        var loading = element(path);
        loading.onload = resolve;
        loading.onerror = function () {
          // The next time may be a better one.
          delete loads[path];
          loading.remove();
          reject(new Error(path + " could not be loaded"));
        };
        document.head.append(loading);
      });
    return loads[path];
  }

  /** Loads a style sheet or script of the website, by its path, once. */
  prepbook.file = file;

  /** Loads what belongs to a name, in order, and first what everything later needs; it may ask this device. */
  prepbook.load = function (name) {
    return prepbook.files[name].reduce(function (before, path) {
      return before.then(function () {
        return file(path);
      });
    }, prepbook.device);
  };
})(window.prepbook);
