// Put into every page by "serve": loads the page again when it has changed and keeps its place, and shows what was found.
(function () {
  "use strict";
  var script = document.currentScript, page = script.dataset.page, tag = script.dataset.tag;
  var PLACE = "incidentdocs.serve.place", FOLDED = "incidentdocs.serve.folded";
  var source = null, panel = null;

  // ---- the place ----

  function landmark() {
    var marks = document.querySelectorAll("main [id]"), found = null;
    for (var at = 0; at < marks.length; at++) {
      var top = marks[at].getBoundingClientRect().top;
      if (top > 8) break;
      if (marks[at].offsetParent) found = { id: marks[at].id, top: top };
    }
    return found;
  }

  function remember() {
    var open = [];
    document.querySelectorAll("details:not(.serve-panel)").forEach(function (one, at) { if (one.open) open.push(at); });
    sessionStorage.setItem(PLACE, JSON.stringify({
      address: location.href, x: scrollX, y: scrollY, mark: landmark(), open: open,
      focus: document.activeElement && document.activeElement.id
    }));
  }

  function restore() {
    var kept = JSON.parse(sessionStorage.getItem(PLACE) || "null");
    sessionStorage.removeItem(PLACE);
    if (!kept || kept.address !== location.href) return;
    document.querySelectorAll("details:not(.serve-panel)").forEach(function (one, at) { one.open = kept.open.indexOf(at) >= 0; });
    var focused = kept.focus && document.getElementById(kept.focus);
    if (focused) focused.focus({ preventScroll: true });
    var mark = kept.mark && document.getElementById(kept.mark.id);
    scrollTo({ left: kept.x, top: mark ? mark.getBoundingClientRect().top + scrollY - kept.mark.top : kept.y, behavior: "instant" });
  }

  function reload() {
    if (source) source.close();
    remember();
    history.scrollRestoration = "manual";
    location.reload();
  }

  // ---- the panel ----

  function add(parent, name, kind, text) {
    var element = document.createElement(name);
    if (kind) element.className = kind;
    if (text) element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  function line(list, found) {
    var item = add(list, "li", "serve-" + found.level);
    var head = add(item, "p");
    add(head, "code", "serve-place", found.place);
    add(head, "strong", "", " " + found.name + (found.code ? " " + found.code : ""));
    add(item, "p", "serve-message", found.message);
    if (found.help) add(item, "p", "serve-help", found.help);
  }

  function fold() {
    panel.open = false;
    panel.querySelector("summary").focus();
  }

  // Asked for when there is a panel: a page is not to wait for it.
  function style() {
    if (document.querySelector("link[href='/.serve/live.css']")) return;
    var link = add(document.head, "link");
    link.rel = "stylesheet";
    link.href = "/.serve/live.css";
  }

  function show(news) {
    var key = JSON.stringify(news.findings), wasFolded = sessionStorage.getItem(FOLDED) === key;
    if (panel && panel.serveKey === key) return;
    var hadFocus = panel && panel.contains(document.activeElement);
    if (panel) panel.remove();
    panel = null;
    if (!news.errors && !news.warnings) return;
    style();
    panel = add(document.body, "details", "serve-panel" + (news.errors ? " serve-has-errors" : ""));
    panel.serveKey = key;
    panel.open = news.errors > 0 && !wasFolded;
    var summary = add(panel, "summary");
    add(summary, "span", "", news.title).setAttribute("role", "status");
    var box = add(panel, "div", "serve-box");
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", news.label);
    box.tabIndex = 0;
    news.notes.forEach(function (note) { add(box, "p", "serve-note", note); });
    var list = add(box, "ol");
    news.findings.forEach(function (found) { line(list, found); });
    var close = add(box, "button", "serve-close", news.close);
    close.type = "button";
    close.addEventListener("click", fold);
    panel.addEventListener("keydown", function (event) { if (event.key === "Escape" && panel.open) fold(); });
    panel.addEventListener("toggle", function () {
      if (panel && !panel.open) sessionStorage.setItem(FOLDED, key); else sessionStorage.removeItem(FOLDED);
    });
    if (hadFocus) summary.focus();
  }

  // ---- the news ----

  // A browser has six connections a server: pages that nobody looks at must not hold them all.
  function listen() {
    if (document.hidden) {
      if (source) source.close();
      source = null;
    } else if (!source) {
      source = new EventSource("/.serve/news?page=" + encodeURIComponent(page) + "&tag=" + tag);
      source.addEventListener("reload", reload);
      source.addEventListener("panel", function (event) { show(JSON.parse(event.data)); });
    }
  }

  // What a built site once kept under this address would hide the pages that are being written.
  function forgetCopies() {
    if (!navigator.serviceWorker) return;
    navigator.serviceWorker.getRegistrations().then(function (all) { all.forEach(function (one) { one.unregister(); }); }).catch(function () {});
    caches.keys().then(function (names) {
      names.forEach(function (name) { if (name.indexOf("incidentdocs-") === 0) caches.delete(name); });
    }).catch(function () {});
  }

  restore();
  document.addEventListener("visibilitychange", listen);
  window.addEventListener("load", function () { history.scrollRestoration = "auto"; forgetCopies(); });
  window.addEventListener("pageshow", function (event) { if (event.persisted) location.reload(); });
  listen();
})();
