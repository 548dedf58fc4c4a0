// Marks in the contents of a page the section that is being read. Without it the contents stay as they are.
(function () {
  "use strict";
  var contents = document.querySelector("nav.contents");
  if (!contents) return;

  var sections = Array.prototype.slice.call(contents.querySelectorAll("a")).map(function (link) {
    return { link: link, target: document.getElementById(decodeURIComponent(link.hash.slice(1))) };
  }).filter(function (section) { return section.target; });
  var marked = null, isWaiting = false;

  // The section whose beginning was last passed; at the end of the page the last one that can be seen.
  function current() {
    var line = 150, isAtEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
    var found = null;
    sections.forEach(function (section) {
      var top = section.target.getBoundingClientRect().top;
      if (top <= (isAtEnd && window.scrollY > 0 ? window.innerHeight : line)) found = section;
    });
    return found;
  }

  function show() {
    isWaiting = false;
    var section = current();
    if (section === marked) return;
    if (marked) marked.link.removeAttribute("aria-current");
    marked = section;
    if (!section) return;
    section.link.setAttribute("aria-current", "location");
    var link = section.link.getBoundingClientRect(), box = contents.getBoundingClientRect();
    if (link.top < box.top || link.bottom > box.bottom) contents.scrollTop += link.top - box.top - box.height / 2;
  }

  function wait() {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(show);
  }

  window.addEventListener("scroll", wait, { passive: true });
  window.addEventListener("resize", wait);
  show();
})();
