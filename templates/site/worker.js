/* Keeps a copy of the website on the reader's device, and answers from it.

   The copy is one version, whole: its name holds a hash of all its files, every file that has no hash
   in its own name is checked against the hash that this script brings, and while there is a copy no
   page is taken from anywhere else. A newer version is fetched beside it and waits until the reader asks for it, or has
   closed the last tab. */
(function (site) {
  "use strict";
  var scope = self.registration.scope;
  // The caches of other guides of this host are theirs.
  var prefix = "prepbook:" + site.guide + ":" + new URL(scope).pathname + ":";
  var name = prefix + site.version;
  var AT_ONCE = 8;
  // What a page is whole without.
  var LATER = /^(content|assets\/[^/]+)\//;

  function address(path) {
    return new URL(path, scope).href;
  }

  // Address → hash; an empty one where the name holds it.
  var files = new Map();
  site.checked.forEach(function (entry) {
    files.set(address(entry[0]), entry[1]);
  });
  site.named.forEach(function (path) {
    files.set(address(path), "");
  });

  async function hash(bytes) {
    var digest = await crypto.subtle.digest("SHA-256", bytes);
    return Array.from(new Uint8Array(digest, 0, 4), function (byte) {
      return byte.toString(16).padStart(2, "0");
    }).join("");
  }

  /** The response anew, for one that was redirected answers no page; null if it is not what it must be. */
  async function checked(response, key) {
    if (!response || !response.ok) return null;
    var bytes = await response.arrayBuffer();
    var expected = files.get(key);
    if (expected && (await hash(bytes)) !== expected) return null;
    return new Response(bytes, { headers: { "Content-Type": response.headers.get("Content-Type") || "" } });
  }

  async function earlier(key) {
    for (var other of await caches.keys()) {
      if (!other.startsWith(prefix) || other === name) continue;
      var kept = await (await caches.open(other)).match(key);
      var sound = kept && (await checked(kept, key));
      if (sound) return sound;
    }
    return null;
  }

  async function fetched(key) {
    var again = files.get(key) ? "no-cache" : "default";
    return checked(await fetch(key, { cache: again, credentials: "same-origin" }), key);
  }

  async function keep(cache, key) {
    if (await cache.match(key)) return;
    var sound = (await earlier(key)) || (await fetched(key));
    if (sound) return cache.put(key, sound);
    // Without one of its pages or first files a copy is none. What is there already stays, so that the
    // next attempt has less to do. Anything else may be fetched when it is asked for.
    if (!LATER.test(key.slice(scope.length))) throw new Error(key + " is of another version");
  }

  async function install() {
    var cache = await caches.open(name);
    var keys = Array.from(files.keys());
    for (var i = 0; i < keys.length; i += AT_ONCE) {
      await Promise.all(
        keys.slice(i, i + AT_ONCE).map(function (key) {
          return keep(cache, key);
        })
      );
    }
    await cache.put(address("?since"), new Response(String(Date.now())));
  }

  async function activate() {
    for (var other of await caches.keys()) {
      if (other.startsWith(prefix) && other !== name) await caches.delete(other);
    }
    await self.clients.claim();
  }

  async function answer(request, key) {
    // Once the reader has removed the copy, nothing is kept any more.
    if (!(await caches.has(name))) return fetch(request);
    var cache = await caches.open(name);
    var kept = await cache.match(key);
    if (kept) return kept;
    var response = await fetch(request);
    var sound = await checked(response.clone(), key);
    if (sound) {
      await cache.put(key, sound).catch(function () {
        // No room is left on the device: the page has what it asked for, and the copy stays without.
      });
    }
    return response;
  }

  self.addEventListener("install", function (event) {
    event.waitUntil(install());
  });
  self.addEventListener("activate", function (event) {
    event.waitUntil(activate());
  });
  self.addEventListener("message", function (event) {
    if (event.data === "take over") self.skipWaiting();
    if (event.data !== "copy") return;
    var say = event.ports[0].postMessage.bind(event.ports[0]);
    event.waitUntil(
      install().then(
        function () {
          say("done");
        },
        function () {
          say("failed");
        }
      )
    );
  });
  self.addEventListener("fetch", function (event) {
    var request = event.request;
    if (request.method !== "GET" || request.headers.has("range")) return;
    var url = new URL(request.url);
    var key = url.origin + url.pathname;
    if (key.endsWith("/")) key += "index.html";
    if (!files.has(key) && request.mode === "navigate") key += ".html";
    if (files.has(key)) event.respondWith(answer(request, key));
  });
})(SITE);
