// Copies texts with one press: for the scripts of other pages, and what stands in a ".copied-text" for its button.
(function () {
  "use strict";
  var site = (window.IncidentDocs = window.IncidentDocs || {});

  // Not every page that is opened as a file may use the clipboard.
  function copyOld(text) {
    var area = document.createElement("textarea"), focused = document.activeElement;
    area.value = text;
    area.className = "unseen";
    area.setAttribute("aria-hidden", "true");
    document.body.append(area);
    area.select();
    var isDone = false;
    try {
      isDone = document.execCommand("copy");
    } catch (error) {
      isDone = false;
    }
    area.remove();
    if (focused) focused.focus({ preventScroll: true });
    return isDone ? Promise.resolve() : Promise.reject(new Error("copy"));
  }

  site.copy = function (text) {
    return navigator.clipboard && navigator.clipboard.writeText
      ? navigator.clipboard.writeText(text).catch(function () { return copyOld(text); })
      : copyOld(text);
  };

  Array.prototype.forEach.call(document.querySelectorAll(".copied-text"), function (part) {
    var button = part.querySelector("button"), said = part.querySelector("[role=status]");
    button.hidden = false;
    button.addEventListener("click", function () {
      site.copy(part.querySelector("pre").textContent).then(
        function () { said.textContent = part.dataset.copied; },
        function () { said.textContent = part.dataset.failed; }
      );
    });
  });
})();
