/* The copy of the website on this device: made once a page has loaded, newer ones are offered, and one
   click removes it. */
(function () {
  "use strict";
  var worker = navigator.serviceWorker;
  if (!worker || !window.caches || location.protocol === "file:") return;
  var home = prepbook.address("");
  var prefix = "prepbook:" + document.documentElement.dataset.guide + ":" + new URL(home).pathname + ":";
  // A page that no worker answered does not change when the first one comes.
  var answered = Boolean(worker.controller);
  var leaving = false;
  var offered = null;
  var silence = function () {};

  // By script, since browsers complain of it from disk.
  document.head.append(prepbook.make("link", { rel: "manifest", href: prepbook.address("manifest.webmanifest") }));

  function reload() {
    if (leaving) return;
    leaving = true;
    location.reload();
  }

  function say(newer) {
    silence();
    silence = prepbook.notice(prepbook.text("study.newer"), [
      [
        prepbook.text("study.reload"),
        function () {
          // Every tab reloads once the newer version is in charge; if it is already, this one does.
          if (newer.state === "installed") newer.postMessage("take over");
          else reload();
        },
      ],
    ]);
  }

  function offer(waiting) {
    if (!worker.controller || offered === waiting) return;
    offered = waiting;
    say(waiting);
  }

  function watch(registration) {
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener("updatefound", function () {
      var coming = registration.installing;
      coming.addEventListener("statechange", function () {
        if (coming.state === "installed" && registration.waiting) offer(coming);
      });
    });
    registration.update().catch(function () {
      // No network, or the website has no worker any more: then the copy must go as well.
      fetch(prepbook.address("sw.js"), { cache: "no-store" }).then(function (reply) {
        if (reply.status === 404 || reply.status === 410) remove().then(reload);
      }, function () {});
    });
  }

  /** Asks a worker whose copy was taken away, by the reader or by the browser, for another. */
  function refill(active) {
    return new Promise(function (resolve, reject) {
      var channel = new MessageChannel();
      channel.port1.onmessage = function (event) {
        if (event.data === "done") resolve();
        else reject(new Error("no copy"));
      };
      active.postMessage("copy", [channel.port2]);
    });
  }

  function installed(coming) {
    return new Promise(function (resolve, reject) {
      coming.addEventListener("statechange", function () {
        if (coming.state === "activated") resolve();
        if (coming.state === "redundant") reject(new Error("not installed"));
      });
    });
  }

  /** Done when there is a whole copy. */
  async function start() {
    var registration = await worker.register(prepbook.address("sw.js"), { scope: home });
    var coming = registration.installing;
    if (registration.active && !(await since())) await refill(registration.active);
    else if (!registration.active && coming) await installed(coming);
    watch(registration);
  }

  async function remove() {
    var registration = await worker.getRegistration(home);
    if (registration) await registration.unregister();
    for (var name of await caches.keys()) {
      if (name.startsWith(prefix)) await caches.delete(name);
    }
  }

  /** When the copy was made; null if there is none. */
  async function since() {
    var registration = await worker.getRegistration(home);
    if (!registration || !registration.active) return null;
    for (var name of await caches.keys()) {
      if (!name.startsWith(prefix)) continue;
      var mark = await (await caches.open(name)).match(home + "?since");
      if (mark) return new Date(Number(await mark.text()));
    }
    return null;
  }

  prepbook.offline = {
    since: since,
    /** Takes the copy away, and makes no other until it is asked for. */
    remove: function () {
      prepbook.keep("offline", "off");
      return remove();
    },
    /** Makes a copy; done when it is whole. */
    add: function () {
      prepbook.keep("offline", null);
      return start();
    },
  };

  worker.addEventListener("controllerchange", function () {
    // Another tab has asked for it. Whoever is in the middle of a question here says when.
    var busy = document.body.classList.contains("page--asking");
    if (answered && busy && worker.controller) say(worker.controller);
    else if (answered) reload();
    answered = true;
  });

  function begin() {
    var saving = navigator.connection && navigator.connection.saveData;
    if (prepbook.kept("offline") === "off" || saving) return;
    start().catch(function () {
      // The browser refuses, or the next visit has more luck.
    });
  }
  if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin);
})();
