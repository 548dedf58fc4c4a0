// A site that was built may once have been served from this address. What it kept would hide the pages that are being written.
(function () {
  "use strict";
  self.addEventListener("install", function () { self.skipWaiting(); });
  self.addEventListener("activate", function (event) { event.waitUntil(self.registration.unregister()); });
})();
