// Takes the place on the page and what stands behind "?" along to the same page in another language. Without it the links lead to its beginning.
(function () {
  "use strict";
  Array.prototype.forEach.call(document.querySelectorAll("a.bar-language"), function (link) {
    function aim() {
      link.search = location.search;
      link.hash = location.hash;
    }
    ["pointerdown", "focus", "click", "contextmenu"].forEach(function (name) { link.addEventListener(name, aim); });
  });
})();
