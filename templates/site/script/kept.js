/* Says, once, when answers cannot be kept on this device, or when some kept before cannot be read. */
(function () {
  "use strict";
  var progress = prepbook.progress;
  var guide = document.documentElement.dataset.guide;
  var said = {};

  /** Whether this is the first time in this tab. */
  function first(name) {
    if (said[name]) return false;
    said[name] = true;
    try {
      var key = guide + ":said-" + name;
      if (sessionStorage.getItem(key)) return false;
      sessionStorage.setItem(key, "1");
    } catch (refused) {
      // Then once on every page.
    }
    return true;
  }

  function sayProblem(sentence) {
    prepbook.notice(sentence, [[prepbook.text("study.download"), prepbook.downloadProgress]]);
  }

  function sayDamaged(text) {
    function download() {
      prepbook.download(guide + "-unreadable.txt", "text/plain", text);
    }
    prepbook.notice(prepbook.text("study.logDamaged"), [[prepbook.text("study.downloadDamaged"), download]]);
  }

  function look() {
    if (progress.damaged && first("damaged")) sayDamaged(progress.damaged);
    // Who only reads needs no room.
    if (!progress.problem || !progress.unsaved() || !first("problem")) return;
    if (progress.problem === "full") sayProblem(prepbook.text("study.storageFull"));
    else sayProblem(prepbook.text("study.storageBlocked"));
  }

  look();
  progress.onChange(look);
})();
