// The board's filters, kept in the address so that a view can be sent to somebody. Without it the whole board is read.
(function () {
  "use strict";
  var bar = document.querySelector(".board-filters");
  if (!bar) return;

  var selects = all(bar, "select");
  var cards = all(document, ".card-place");
  var status = bar.querySelector(".board-said");
  var clear = bar.querySelector(".board-clear");
  var MARK = "#filter:";

  function all(target, selector) {
    return Array.prototype.slice.call(target.querySelectorAll(selector));
  }

  // A page that was opened as a file may not change its address, but for the part after "#".
  function asked() {
    return new URLSearchParams(location.hash.indexOf(MARK) === 0 ? location.hash.slice(MARK.length) : location.search);
  }

  function write() {
    var query = new URLSearchParams();
    selects.forEach(function (select) { if (select.value) query.set(select.name, select.value); });
    var text = query.toString();
    try {
      history.replaceState(null, "", location.pathname + (text ? "?" + text : ""));
    } catch (error) {
      location.replace(text || location.hash.indexOf(MARK) === 0 ? MARK + text : location.hash || "#");
    }
  }

  function fits(card) {
    return selects.every(function (select) {
      return !select.value || (card.dataset[select.name] || "").split(" ").indexOf(select.value) >= 0;
    });
  }

  function show() {
    var isFiltered = selects.some(function (select) { return select.value; }), shown = 0;
    cards.forEach(function (card) {
      card.hidden = !fits(card);
      if (!card.hidden) shown++;
    });
    all(document, ".column").forEach(function (column) {
      var count = column.querySelector(".count"), inside = all(column, ".card-place");
      var visible = inside.filter(function (card) { return !card.hidden; }).length;
      count.textContent = isFiltered ? visible + " / " + inside.length : String(inside.length);
    });
    clear.hidden = !isFiltered;
    status.textContent = isFiltered ? bar.dataset.shown.replace("{0}", shown).replace("{1}", cards.length) : "";
  }

  function start() {
    var query = asked();
    selects.forEach(function (select) {
      var value = query.get(select.name) || "";
      var isThere = all(select, "option").some(function (option) { return option.value === value; });
      select.value = isThere ? value : "";
    });
    show();
  }

  selects.forEach(function (select) {
    select.addEventListener("change", function () {
      write();
      show();
    });
  });
  clear.addEventListener("click", function () {
    selects.forEach(function (select) { select.value = ""; });
    write();
    show();
    selects[0].focus();
  });
  window.addEventListener("popstate", start);
  bar.hidden = false;
  start();
})();
