// Answers for the pages of the site: the network first, but not for long; then what was kept. What is read in an incident is kept
// beforehand ("sw.js" lists it), everything else once it was read. A page that asks is told whether it is a kept copy.
(function () {
  "use strict";
  var BATCH = 6, LIMIT = 2000, PATIENCE = 10000, PREFIX = "incidentdocs-";
  var name = PREFIX + self.registration.scope + self.HANDBOOK.version;
  var slowUntil = 0, copies = {};

  function addressOf(path) {
    return new URL(path.split("/").map(encodeURIComponent).join("/"), self.registration.scope).href;
  }

  // One file that can't be had must not cost the others.
  function keepAll(cache, paths) {
    if (!paths.length) return Promise.resolve();
    return Promise.all(paths.slice(0, BATCH).map(function (path) {
      return fetch(addressOf(path), { cache: "no-cache" }).then(function (answer) {
        if (answer.ok) return cache.put(addressOf(path), answer);
      }).catch(function () {});
    })).then(function () { return keepAll(cache, paths.slice(BATCH)); });
  }

  self.addEventListener("install", function (event) {
    self.skipWaiting();
    event.waitUntil(caches.open(name).then(function (cache) { return keepAll(cache, self.HANDBOOK.files); }));
  });

  self.addEventListener("activate", function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.filter(function (other) {
        return other.indexOf(PREFIX + self.registration.scope) === 0 && other !== name;
      }).map(function (other) { return caches.delete(other); }));
    }).then(function () { return self.clients.claim(); }));
  });

  function fromNetwork(request, cache) {
    return fetch(request).then(function (answer) {
      if (answer.ok && answer.type === "basic") cache.put(bare(request), answer.clone());
      return answer;
    });
  }

  // What stands behind "?" is for the page's script alone: the page is the same.
  function bare(request) {
    var url = new URL(request.url);
    url.search = "";
    url.hash = "";
    if (url.pathname.slice(-1) === "/") url.pathname += "index.html";
    return url.href;
  }

  function late(limit) {
    return new Promise(function (resolve, reject) {
      setTimeout(function () { reject(new Error("late")); }, limit);
    });
  }

  function answer(event, cache) {
    return cache.match(bare(event.request)).then(function (kept) {
      var fresh = fromNetwork(event.request, cache);
      event.waitUntil(fresh.catch(function () {}));
      if (!kept) return fresh;
      var limit = Date.now() < slowUntil ? 0 : LIMIT;
      var whole = fresh.then(function (found) {
        if (found.status >= 500) throw new Error("broken");
        return found;
      });
      return Promise.race([whole, late(limit)]).catch(function () {
        slowUntil = Date.now() + PATIENCE;
        if (event.resultingClientId) copies[event.resultingClientId] = true;
        return kept;
      });
    });
  }

  self.addEventListener("fetch", function (event) {
    var isOurs = event.request.url.indexOf(self.registration.scope) === 0;
    if (event.request.method !== "GET" || !isOurs) return;
    event.respondWith(caches.open(name).then(function (cache) { return answer(event, cache); }));
  });

  // What is in further languages is kept once a page is open: nobody should wait for it who reads the first.
  var isKeeping = null;
  function keepLater() {
    isKeeping = isKeeping || caches.open(name).then(function (cache) {
      return cache.keys().then(function (requests) {
        var kept = requests.map(function (request) { return request.url; });
        return keepAll(cache, (self.HANDBOOK.later || []).filter(function (path) { return kept.indexOf(addressOf(path)) < 0; }));
      });
    });
    return isKeeping;
  }

  self.addEventListener("message", function (event) {
    event.source.postMessage({ isCopy: copies[event.source.id] === true });
    event.waitUntil(keepLater());
  });
})();
