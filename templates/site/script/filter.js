/* Shows those questions of a list that have a level, a tag, a state; the choice stands in the address,
   so that it can be shared and gone back to. What the address says and we do not know is passed over. */
(function () {
  "use strict";
  var bar = document.querySelector(".toolbar");
  var opener = bar && bar.querySelector("[data-filter]");
  if (!opener) return;
  var make = prepbook.make;
  var STATES = ["new", "learning", "due", "known"];
  var levels = bar.dataset.levels.split(" ").filter(Boolean);
  var counter = bar.querySelector("[data-count]");
  var whole = Array.from(counter.childNodes);
  var tags = new Map();
  var items = Array.from(document.querySelectorAll(".card, .row"), function (element) {
    var own = (element.dataset.tags || "").split(" ").filter(Boolean);
    own.forEach(function (tag) {
      var key = tag.toLowerCase();
      var known = tags.get(key) || { name: tag, count: 0 };
      known.count++;
      tags.set(key, known);
    });
    return {
      element: element,
      group: element.closest(".group"),
      level: (element.dataset.level || "").toLowerCase(),
      tags: own.map(function (tag) {
        return tag.toLowerCase();
      }),
    };
  });
  var choice = { level: [], tag: [], state: [] };
  var panel = null;
  var none = null;

  function id(item) {
    if (!item.id) {
      var question = item.element.querySelector(".question");
      var address = question ? "" : item.element.querySelector("a").getAttribute("href");
      item.id = question ? question.id : decodeURIComponent(address.slice(address.indexOf("#") + 1));
    }
    return item.id;
  }

  /** The card that the address leads to: it is shown whatever is chosen. */
  function target() {
    var element = prepbook.target();
    return element && element.closest(".card");
  }

  function matches(item) {
    return (
      (!choice.level.length || choice.level.includes(item.level)) &&
      (!choice.tag.length || item.tags.includes(choice.tag[0])) &&
      (!choice.state.length || choice.state.includes(prepbook.progress.state(id(item)).name))
    );
  }

  function active() {
    return choice.level.length + choice.tag.length + choice.state.length;
  }

  function apply() {
    var wanted = active() ? target() : null;
    var shown = 0;
    var groups = new Map();
    items.forEach(function (item) {
      var show = item.element === wanted || matches(item);
      if (show) shown++;
      if (item.element.hidden === show) item.element.hidden = !show;
      if (item.group) groups.set(item.group, show || groups.get(item.group) || false);
    });
    groups.forEach(function (some, group) {
      group.hidden = !some;
      var entry = document.querySelector(".contents__entry[href='#" + CSS.escape(group.id) + "']");
      if (entry) entry.parentNode.hidden = !some;
    });
    count(shown);
    if (active() || panel) draw(shown);
  }

  function count(shown) {
    counter.setAttribute("role", "status");
    if (!active()) {
      if (counter.firstChild !== whole[0]) counter.replaceChildren.apply(counter, whole);
      return;
    }
    var words = prepbook.count("filter.shown", items.length, shown);
    if (counter.textContent !== words) counter.textContent = words;
  }

  /* ---- the address */

  function known(values, all) {
    return values
      .join(",")
      .slice(0, 2000)
      .toLowerCase()
      .split(",")
      .filter(function (value, index, list) {
        return all.includes(value) && list.indexOf(value) === index;
      });
  }

  function read() {
    var query = new URLSearchParams(location.search);
    choice = {
      level: known(
        query.getAll("level"),
        levels.map(function (level) {
          return level.toLowerCase();
        })
      ),
      tag: known(query.getAll("tag"), Array.from(tags.keys())).slice(0, 1),
      state: known(query.getAll("state"), STATES),
    };
  }

  function write() {
    prepbook.choose(function (query) {
      Object.keys(choice).forEach(function (name) {
        query.delete(name);
        choice[name].forEach(function (value) {
          query.append(name, value);
        });
      });
    });
    apply();
  }

  /* ---- what one chooses with */

  function toggle(name, value) {
    var at = choice[name].indexOf(value);
    if (at < 0) choice[name].push(value);
    else choice[name].splice(at, 1);
    write();
  }

  function chips(name, words, values) {
    var buttons = values.map(function (value) {
      var button = prepbook.button(value[1], "chip", function () {
        toggle(name, value[0]);
      });
      button.dataset[name] = value[0];
      return button;
    });
    return make("div", { class: "filters__part", role: "group", "aria-label": words }, [
      make("span", { class: "filters__word", "aria-hidden": "true" }, words),
      make("div", { class: "filters__chips" }, buttons),
    ]);
  }

  function tagPart() {
    var select = make("select", { class: "filters__tags", id: "page:filter-tag" }, [
      make("option", { value: "" }, prepbook.text("filter.allTags")),
    ]);
    var order = new Intl.Collator(document.documentElement.lang);
    Array.from(tags.entries())
      .sort(function (a, b) {
        return order.compare(a[1].name, b[1].name);
      })
      .forEach(function (tag) {
        var words = prepbook.text("filter.tagCount", tag[1].name, tag[1].count);
        select.append(make("option", { value: tag[0] }, words));
      });
    select.addEventListener("change", function () {
      choice.tag = select.value ? [select.value] : [];
      write();
    });
    return make("div", { class: "filters__part" }, [
      make("label", { class: "filters__word", for: select.id }, prepbook.text("filter.tag")),
      select,
    ]);
  }

  function clear() {
    choice = { level: [], tag: [], state: [] };
    write();
    opener.focus();
  }

  function build() {
    var parts = [];
    if (levels.length) {
      parts.push(
        chips(
          "level",
          prepbook.text("filter.level"),
          levels.map(function (level) {
            return [level.toLowerCase(), level];
          })
        )
      );
    }
    if (tags.size) parts.push(tagPart());
    parts.push(
      chips(
        "state",
        prepbook.text("filter.filterState"),
        STATES.map(function (name) {
          return [name, prepbook.stateNames[name]];
        })
      ),
      prepbook.button(prepbook.text("filter.clear"), "button button--quiet filters__clear", clear)
    );
    panel = make("div", { class: "filters", id: "page:filters", role: "group", "aria-label": opener.textContent, hidden: true }, parts);
    none = make("div", { class: "filters__none", hidden: true }, [
      make("p", {}, prepbook.text("filter.noneMatch")),
      prepbook.button(prepbook.text("filter.clear"), "button", clear),
    ]);
    bar.after(panel, none);
    opener.setAttribute("aria-controls", panel.id);
  }

  /** Shows in the panel what is chosen. */
  function draw(shown) {
    if (!panel) {
      build();
      open(true);
    }
    panel.querySelectorAll(".chip").forEach(function (chip) {
      var on = choice.level.includes(chip.dataset.level) || choice.state.includes(chip.dataset.state);
      chip.setAttribute("aria-pressed", on);
    });
    var select = panel.querySelector("select");
    if (select) select.value = choice.tag[0] || "";
    panel.querySelector(".filters__clear").hidden = !active();
    none.hidden = shown > 0;
  }

  function open(show) {
    panel.hidden = !show;
    opener.setAttribute("aria-expanded", show);
  }

  prepbook.openFilters = function () {
    if (panel) return open(panel.hidden);
    build();
    open(true);
    apply();
  };

  function follow() {
    read();
    if (!active() && !panel) return;
    apply();
    // What was hidden when the browser looked for it is there now.
    var card = active() && target();
    if (card) card.scrollIntoView();
  }

  follow();
  window.addEventListener("popstate", follow);
  window.addEventListener("hashchange", follow);
  prepbook.progress.onChange(function () {
    if (choice.state.length) apply();
  });
})();
