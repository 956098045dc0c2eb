/* What was practised: a log of answers that only ever grows, kept on this device as one line of JSON
   an answer. The state of a question is the replay of its answers, and two logs are joined by taking
   the entries of both. */
(function () {
  "use strict";
  var guide = document.documentElement.dataset.guide;
  var KEY = guide + ":log";
  var FORMAT = "prepbook-progress";
  var VERSION = 1;
  var DAY = prepbook.DAY;

  /** All entries, by their keys; those that only this tab has; the stored text they were read from. */
  var entries = new Map();
  var unsaved = new Map();
  var stored;
  /** The answers of every question, oldest first, and the cards they make; null when out of date. */
  var answers = null;
  var cards = new Map();
  /** The answers given in this tab. */
  var given = [];
  var heirs = Object.create(null);
  var calls = [];

  function valid(entry) {
    return (
      !!entry &&
      typeof entry.id === "string" &&
      /^.{1,300}$/.test(entry.id) &&
      isTime(entry.time) &&
      (entry.undo === undefined ? [1, 2, 3, 4].includes(entry.grade) : entry.grade === 0 && isTime(entry.undo)) &&
      (entry.ms === undefined || (Number.isFinite(entry.ms) && entry.ms >= 0)) &&
      (entry.print === undefined || /^[0-9a-f]{8}$/.test(entry.print)) &&
      (entry.clock === undefined || isTime(entry.clock))
    );
  }

  function isTime(value) {
    return Number.isInteger(value) && value > 0 && value < 8e15;
  }

  /** The entry with what belongs to one and nothing else. */
  function clean(entry) {
    var own = {};
    ["id", "time", "grade", "ms", "print", "undo", "clock"].forEach(function (name) {
      if (entry[name] !== undefined) own[name] = entry[name];
    });
    return own;
  }

  function key(entry) {
    return entry.time + " " + entry.grade + " " + entry.id;
  }

  /** Reads lines of JSON into a map; returns whether every line was one. */
  function parse(text, into) {
    var whole = true;
    (text || "").split("\n").forEach(function (line) {
      if (!line.trim()) return;
      try {
        var entry = JSON.parse(line);
        if (valid(entry)) return into.set(key(entry), clean(entry));
      } catch (broken) {
        // What cannot be read is put aside as a whole, below.
      }
      whole = false;
    });
    return whole;
  }

  function lines(map) {
    return Array.from(map.values())
      .map(function (entry) {
        return JSON.stringify(entry) + "\n";
      })
      .join("");
  }

  function sorted() {
    return Array.from(entries.values()).sort(function (a, b) {
      return a.time - b.time || (key(a) < key(b) ? -1 : 1);
    });
  }

  /** Keeps a text that cannot be read under a name of its own; throws if the device refuses. */
  function putAside(text) {
    var before;
    for (var n = 1; (before = localStorage.getItem(KEY + "-damaged-" + n)) !== null; n++) {
      if (before === text) return;
    }
    localStorage.setItem(KEY + "-damaged-" + n, text);
    progress.damaged = text;
  }

  /** Takes in what is stored now; throws if the device refuses. */
  function read() {
    var text = localStorage.getItem(KEY);
    if (text === stored) return;
    var found = new Map();
    var whole = parse(text, found);
    if (text === null && stored) {
      // A log that is gone was erased in another tab.
      entries.clear();
      unsaved.clear();
    }
    entries.forEach(function (entry, name) {
      // Another tab wrote over an entry that it had not seen yet.
      if (!found.has(name)) unsaved.set(name, entry);
    });
    found.forEach(function (entry, name) {
      entries.set(name, entry);
      unsaved.delete(name);
    });
    unsaved.forEach(function (entry, name) {
      entries.set(name, entry);
    });
    // Before anything is written over it.
    if (!whole) putAside(text);
    stored = text;
  }

  /** Reads and joins, and writes if asked to; what cannot be written stays with this tab. */
  function join(write) {
    try {
      read();
      if (write && unsaved.size) {
        var text = lines(entries);
        localStorage.setItem(KEY, text);
        stored = text;
        unsaved.clear();
      }
      progress.problem = null;
    } catch (refused) {
      progress.problem = refused.name === "QuotaExceededError" ? "full" : "blocked";
    }
  }

  function save() {
    join(true);
    keepForSession();
    changed();
  }

  /** A page that follows in this tab goes on with what could not be stored. */
  function keepForSession() {
    try {
      if (unsaved.size) sessionStorage.setItem(KEY, lines(unsaved));
      else sessionStorage.removeItem(KEY);
    } catch (refused) {
      // Then it is with this page alone.
    }
  }

  function changed() {
    answers = null;
    cards.clear();
    calls.slice().forEach(function (call) {
      call();
    });
  }

  /** The id under which a question is known today. */
  function heir(id) {
    for (var steps = 0; steps < 50 && heirs[id]; steps++) id = heirs[id];
    return id;
  }

  /** The answers that were not taken back, by the id of today; oldest first. */
  function index() {
    if (!answers) {
      answers = new Map();
      var undone = new Set();
      entries.forEach(function (entry) {
        if (entry.undo !== undefined) undone.add(entry.undo + " " + entry.id);
      });
      sorted().forEach(function (entry) {
        if (entry.undo !== undefined || undone.has(entry.time + " " + entry.id)) return;
        var name = heir(entry.id);
        if (answers.has(name)) answers.get(name).push(entry);
        else answers.set(name, [entry]);
      });
    }
    return answers;
  }

  function card(id, print) {
    var name = heir(id);
    var own = index().get(name) || [];
    if (!cards.has(name)) cards.set(name, prepbook.fsrs.replay(own));
    var last = own[own.length - 1];
    return Object.assign({ changed: !!(print && last && last.print && last.print !== print) }, cards.get(name));
  }

  function state(id, print) {
    var now = Date.now();
    var at = card(id, print);
    // An answer from a day that has not come yet was given while the clock was wrong.
    var due = at.due <= now || at.last > now + DAY;
    var name = !at.reps ? "new" : due ? "due" : at.interval < 1 ? "learning" : "known";
    return {
      name: name,
      due: at.reps ? at.due : null,
      recall: prepbook.fsrs.recall(at, now),
      changed: at.changed,
    };
  }

  /** Appends an entry that comes after all others to its question, whatever the clock says. */
  function append(entry) {
    join(false);
    var now = Date.now();
    entries.forEach(function (other) {
      if (other.id === entry.id && other.time >= entry.time) entry.time = other.time + 1;
    });
    if (entry.time > now + 1000) entry.clock = now;
    entries.set(key(entry), entry);
    unsaved.set(key(entry), entry);
    save();
    return entry;
  }

  function answer(given_) {
    var entry = { id: given_.id, time: Date.now(), grade: given_.grade };
    if (given_.ms >= 0) entry.ms = Math.round(given_.ms);
    if (given_.print) entry.print = given_.print;
    if (!valid(entry)) throw new Error("not an answer: " + JSON.stringify(entry));
    given.push(append(entry));
    return entry;
  }

  /** Takes an answer back, {id, time, grade}: without one, the last that this tab gave. Returns its id. */
  function undo(entry) {
    entry = entry || given[given.length - 1];
    if (!entry || !entries.has(key(entry))) return null;
    given = given.filter(function (other) {
      return key(other) !== key(entry);
    });
    append({ id: entry.id, time: Date.now(), grade: 0, undo: entry.time });
    return entry.id;
  }

  function exported() {
    join(false);
    var file = { format: FORMAT, version: VERSION, guide: guide, log: sorted() };
    return JSON.stringify(file, null, 1) + "\n";
  }

  /** What is wrong with a file, as a sentence; null if nothing is. */
  function fault(file) {
    // No clock is so wrong; calendars and sums end there.
    var latest = Date.now() + 36525 * DAY;
    if (!file || file.format !== FORMAT) return prepbook.text("study.fileForeign");
    if (!Number.isInteger(file.version) || file.version < 1) return prepbook.text("study.fileDamaged");
    if (file.version > VERSION) return prepbook.text("study.fileNewer");
    if (file.guide !== guide) return prepbook.text("study.fileOther", String(file.guide).slice(0, 80));
    function fits(entry) {
      return valid(entry) && entry.time < latest && !(entry.clock >= latest);
    }
    return Array.isArray(file.log) && file.log.every(fits) ? null : prepbook.text("study.fileDamaged");
  }

  function merge(text) {
    var file;
    try {
      file = JSON.parse(text);
    } catch (broken) {
      return { added: 0, known: 0, problem: prepbook.text("study.fileDamaged") };
    }
    var problem = fault(file);
    var result = { added: 0, known: 0, problem: problem };
    if (problem) return result;
    join(false);
    file.log.map(clean).forEach(function (entry) {
      if (entries.has(key(entry))) return result.known++;
      entries.set(key(entry), entry);
      unsaved.set(key(entry), entry);
      result.added++;
    });
    save();
    return result;
  }

  /** Forgets everything, also what had been put aside; false if the device refuses. */
  function erase() {
    entries.clear();
    unsaved.clear();
    given = [];
    stored = null;
    progress.problem = null;
    try {
      localStorage.removeItem(KEY);
      for (var n = 1; localStorage.getItem(KEY + "-damaged-" + n) !== null; n++) {
        localStorage.removeItem(KEY + "-damaged-" + n);
      }
    } catch (refused) {
      progress.problem = "blocked";
    }
    keepForSession();
    changed();
    return !progress.problem;
  }

  var progress = (prepbook.progress = {
    /** Why answers are not kept: null, "blocked" or "full". */
    problem: null,
    /** What was kept but could not be read, and has just been put aside. */
    damaged: null,
    card: card,
    state: state,
    answer: answer,
    undo: undo,
    export: exported,
    merge: merge,
    erase: erase,
    /** How many answers were given and not taken back. */
    answers: function () {
      var count = 0;
      index().forEach(function (list) {
        count += list.length;
      });
      return count;
    },
    /** How many questions were answered for the first time on the day of a time. */
    begun: function (now) {
      var count = 0;
      index().forEach(function (list) {
        if (prepbook.fsrs.day(list[0].clock || list[0].time) === prepbook.fsrs.day(now)) count++;
      });
      return count;
    },
    /** How many entries only this tab has. */
    unsaved: function () {
      return unsaved.size;
    },
    /** All entries in order of time; one with `undo` takes the answer of that time back. */
    log: sorted,
    /** Questions that have another id now: {old: new}. */
    rename: function (map) {
      heirs = Object.assign(Object.create(null), heirs, map);
      changed();
    },
    /** Calls whenever an answer may have come or gone; returns what ends that. */
    onChange: function (call) {
      calls.push(call);
      return function () {
        calls = calls.filter(function (other) {
          return other !== call;
        });
      };
    },
  });

  try {
    parse(sessionStorage.getItem(KEY), unsaved);
  } catch (refused) {
    // Nothing was kept for this tab.
  }
  save();
  prepbook.onKept("log", save);
  // A page that the browser had kept alive missed what happened meanwhile.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) save();
  });
})();
