/* Finds questions in the index that the build wrote. Loaded when the reader first searches; loads no
   more of the index than the query needs, as scripts, so that it works from disk too. */
(function () {
  "use strict";
  var base = document.documentElement.dataset.search;
  var parts = {};
  var loading = {};

  window.prepbookSearch = {
    root: function (root) {
      root.words = root.words ? root.words.split(" ") : [];
      root.keys = root.keys ? root.keys.split(" ") : [];
      parts.index = root;
    },
    words: function (number, lines) {
      parts["w" + number] = lines.split("\n");
    },
    keys: function (number, lines) {
      var last = "";
      parts["k" + number] = lines.split("\n").map(function (line) {
        return (last = last.slice(0, parseInt(line[0], 36)) + line.slice(1));
      });
    },
    texts: function (number, texts) {
      parts["q" + number] = texts;
    },
    cut: cut,
    find: find,
    marks: marks,
  };

  function load(name) {
    if (!loading[name]) {
      loading[name] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = base + name + ".js";
        script.onload = function () {
          resolve(parts[name]);
        };
        script.onerror = function () {
          delete loading[name];
          reject(new Error(name));
        };
        document.head.append(script);
      });
    }
    return loading[name];
  }

  /* ---- words: the rules of SearchWords.java */

  var MARKS = /[\u0300-\u036f\u064b-\u065f]+/g;
  var CLITIC = /['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}_])/giu;
  var CHUNK = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:[+#]{1,2}(?![\p{L}\p{N}]))?/gu;
  var DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+/gu;
  var PART_END = /_+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

  function fold(text) {
    return text.normalize("NFKD").replace(MARKS, "").normalize("NFC");
  }

  /** The words of a text, each with its parts: {whole, parts}. */
  function cut(text) {
    var words = [];
    var chunks = fold(text).replace(CLITIC, " ").match(CHUNK) || [];
    chunks.forEach(function (chunk) {
      var at = 0;
      for (var dense of chunk.matchAll(DENSE)) {
        word(chunk.slice(at, dense.index), words);
        pairs(Array.from(dense[0]), words);
        at = dense.index + dense[0].length;
      }
      word(chunk.slice(at), words);
    });
    return words;
  }

  function pairs(characters, words) {
    if (characters.length === 1) words.push({ whole: characters[0], parts: [] });
    for (var i = 0; i + 1 < characters.length; i++) {
      words.push({ whole: characters[i] + characters[i + 1], parts: [] });
    }
  }

  function word(text, words) {
    if (!text || /^_+$/.test(text)) return;
    var bare = text.replace(/[+#]+$/, "");
    var parts = bare.split(PART_END).filter(function (part) {
      return part.length > 1 && part.length < bare.length;
    });
    if (bare.length > 1 && bare.length < text.length) parts.unshift(bare);
    words.push({ whole: lower(text), parts: parts.map(lower) });
  }

  /** In small letters; of a long word the first 40 units, without half a character at their end. */
  function lower(text) {
    return text.toLowerCase().slice(0, 40).replace(/[\ud800-\udbff]$/, "");
  }

  /* ---- matching */

  var MOST_WORDS = 8;
  var MOST_PREFIXED = 40;
  var TITLE_BONUS = 13;

  /** The part in which a word lies or would lie, given the first word of each part. */
  function place(starts, word) {
    var low = 0;
    var high = starts.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (starts[middle] <= word) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /** Adds what a line says to matches: question → {score, title}. The best of several counts. */
  function add(line, factor, matches) {
    var question = -1;
    var posting = /([0-9a-z]+)([A-Z])('?)/g;
    posting.lastIndex = line.indexOf(" ") + 1;
    for (var found; (found = posting.exec(line)); ) {
      question += parseInt(found[1], 36);
      var title = found[3] ? 1 : 0;
      var score = (found[2].charCodeAt(0) - 64 + title * TITLE_BONUS) * factor;
      var known = matches.get(question);
      if (!known) matches.set(question, { score: score, title: title * factor });
      else {
        known.score = Math.max(known.score, score);
        known.title = Math.max(known.title, title * factor);
      }
    }
  }

  /** The questions that hold a word, or one that begins with it. */
  async function exactly(root, word, factor, prefix) {
    var matches = new Map();
    if (!root.words.length) return matches;
    var first = place(root.words, word);
    var last = prefix && word.length > 1 ? place(root.words, word + "\uffff") : first;
    var taken = 0;
    for (var number = first; number <= Math.min(last, first + 1); number++) {
      var lines = await load("w" + number);
      for (var line of lines) {
        var term = line.slice(0, line.indexOf(" "));
        if (term === word) add(line, factor, matches);
        else if (prefix && taken < MOST_PREFIXED && term.startsWith(word) && word.length > 1) {
          taken++;
          add(line, factor * (0.3 + (0.5 * word.length) / term.length), matches);
        }
      }
    }
    return matches;
  }

  /** The words that a misspelt one may be, those with the fewest slips. */
  async function meant(root, word) {
    var most = word.length < 3 ? 0 : word.length < 8 ? 1 : 2;
    if (!most || !root.keys.length) return [];
    var home = place(root.keys, word);
    var numbers = root.keys.length <= 2 ? root.keys.map((start, i) => i) : [home];
    var best = [];
    for (var number of numbers) {
      for (var key of await load("k" + number)) {
        var slips = distance(word, key, most);
        if (slips < most) {
          most = slips;
          best = [];
        }
        if (slips <= most && best.length < 6) best.push(key);
      }
    }
    return best;
  }

  /** Slips between two words: one too many, one missing, a wrong one, two swapped. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    var before = [];
    var last = Array.from({ length: b.length + 1 }, (none, i) => i);
    for (var i = 1; i <= a.length; i++) {
      var row = [i];
      var least = i;
      for (var j = 1; j <= b.length; j++) {
        var wrong = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + wrong);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[b.length];
  }

  async function match(root, word, seen) {
    seen.push(word.whole);
    var matches = await exactly(root, word.whole, 1, true);
    if (!matches.size && word.parts.length) {
      var lists = [];
      for (var part of word.parts) {
        seen.push(part);
        lists.push(await exactly(root, part, 1, true));
      }
      matches = inAll(lists);
    }
    if (!matches.size) {
      for (var key of await meant(root, word.whole)) {
        seen.push(key);
        var some = await exactly(root, key, 0.6, false);
        some.forEach(function (found, question) {
          var known = matches.get(question);
          if (!known || known.score < found.score) matches.set(question, found);
        });
      }
    }
    return matches;
  }

  function inAll(lists) {
    var result = new Map();
    lists[0].forEach(function (found, question) {
      var all = lists.map(function (list) {
        return list.get(question);
      });
      if (!all.every(Boolean)) return;
      result.set(question, {
        score: all.reduce((sum, one) => sum + one.score, 0) / all.length,
        title: Math.min.apply(null, all.map((one) => one.title)),
      });
    });
    return result;
  }

  /**
   * Finds questions, the best first: {total, words, results}; a result is {number, title, address,
   * section, level, text}.
   */
  async function find(query, from, count) {
    var words = cut(query.slice(0, 400)).slice(0, MOST_WORDS);
    var root = await load("index");
    var seen = [];
    var ranked = new Map();
    var all = 0;
    var longer = words.filter((word) => word.whole.length > 1);
    var hit = !longer.length;
    for (var word of words) {
      var matches = await match(root, word, seen);
      // A rare word has the higher scores; a question that lacks it loses the more.
      var weight = 1;
      matches.forEach(function (found) {
        weight = Math.max(weight, found.score);
      });
      all += weight;
      if (matches.size && longer.includes(word)) hit = true;
      matches.forEach(function (found, question) {
        var rank = ranked.get(question) || { score: 0, share: 0, title: 0 };
        rank.score += found.score;
        rank.share += weight;
        rank.title += weight * found.title;
        ranked.set(question, rank);
      });
    }
    // Where no word is known, a letter or a digit beside it says nothing.
    if (!hit) ranked.clear();
    var order = Array.from(ranked, function (entry) {
      var share = entry[1].share / all;
      var title = entry[1].title / all;
      var score = entry[1].score * share * share;
      return [entry[0], score + 100 * title * title, score];
    }).sort(function (a, b) {
      return b[1] - a[1] || a[0] - b[0];
    });
    // What matches far worse than the best is noise.
    var best = order.reduce((most, entry) => Math.max(most, entry[2]), 0);
    order = order.filter(function (entry) {
      return entry[2] >= best / 12;
    });
    var results = await Promise.all(
      order.slice(from, from + count).map(function (entry) {
        return text(root, entry[0]);
      })
    );
    return { total: order.length, words: seen, results: results };
  }

  async function text(root, question) {
    var number = place(root.texts, question);
    var entry = (await load("q" + number))[question - root.texts[number]];
    return {
      number: entry[0],
      title: entry[1],
      address: entry[2],
      section: entry[3],
      level: entry[4],
      text: entry[5],
    };
  }

  /** Where words stand in a text, whole or as a beginning: pairs of start and end. */
  function marks(text, words) {
    var result = [];
    for (var chunk of text.matchAll(CHUNK)) {
      var forms = cut(chunk[0]).flatMap((word) => [word.whole].concat(word.parts));
      var hit = forms.some(function (form) {
        return words.some(function (word) {
          return word.length > 1 ? form.startsWith(word) : form === word;
        });
      });
      if (hit) result.push([chunk.index, chunk.index + chunk[0].length]);
    }
    return result;
  }
})();
