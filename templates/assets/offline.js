// Keeps the handbook on this device (see offline-worker.js), and says of a page that it is a kept copy. Files and odd browsers do without.
(function () {
  "use strict";
  if (location.protocol.indexOf("http") !== 0 || !navigator.serviceWorker) return;
  var banner = document.querySelector(".offline");

  navigator.serviceWorker.addEventListener("message", function (event) {
    if (event.data && event.data.isCopy) banner.hidden = false;
  });
  navigator.serviceWorker.startMessages();
  function ask() {
    if (navigator.serviceWorker.controller) navigator.serviceWorker.controller.postMessage("which");
  }
  navigator.serviceWorker.addEventListener("controllerchange", ask);
  ask();

  navigator.serviceWorker.register(new URL("../sw.js", document.currentScript.src), { updateViaCache: "none" }).catch(function () {
    // Without it the pages are read from the network, as ever.
  });
})();
