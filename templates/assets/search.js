// The search of every page: a dialog on "/" and Ctrl-K, and the page of results. Without it the bar's link leads to the
// runbooks by symptom. The rest is loaded when somebody searches.
(function () {
  "use strict";
  var site = (window.IncidentDocs = window.IncidentDocs || {});
  site.search = site.search || {};
  var dialog = document.getElementById("search");
  var link = document.querySelector(".bar-find");
  if (!dialog || !link || !dialog.showModal) return;

  // Pages and index in the language of this page lie below "root"; scripts are there once for the site.
  var root = dialog.dataset.root, scripts = (dialog.dataset.site || root) + "assets/";
  var words = dialog.dataset;
  var kinds = words.kinds.split("|");
  var RECENT = "incidentdocs.recent", RECENT_MOST = 6, MOST = 3, MOST_PAGE = 40, AGAIN = [300, 1500];
  var ready = null;

  function load(name) {
    return new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = scripts + name;
      script.onload = done;
      script.onerror = function () {
        script.remove();
        failed(new Error(name));
      };
      document.head.appendChild(script);
    });
  }

  function start() {
    if (!ready) {
      ready = load("search-text.js")
        .then(function () { return load("search-query.js"); })
        .then(function () { return load("search-engine.js"); })
        .then(function () { return site.search.engine.open(root); });
      ready.catch(function () { ready = null; });
    }
    return ready;
  }

  function element(name, className, content) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (content !== undefined) made.textContent = content;
    return made;
  }

  // A text with its marked places.
  function marked(target, content, places) {
    var at = 0;
    target.textContent = "";
    places.forEach(function (place) {
      target.append(content.slice(at, place[0]), element("mark", "", content.slice(place[0], place[1])));
      at = place[1];
    });
    target.append(content.slice(at));
  }

  function recent() {
    try {
      var kept = JSON.parse(localStorage.getItem(RECENT) || "[]");
      return Array.isArray(kept) ? kept.filter(function (one) { return typeof one === "string"; }) : [];
    } catch (error) {
      return [];
    }
  }

  function remember(query) {
    query = query.trim();
    if (!query) return;
    var kept = [query].concat(recent().filter(function (one) { return one !== query; }));
    try {
      localStorage.setItem(RECENT, JSON.stringify(kept.slice(0, RECENT_MOST)));
    } catch (error) {
      // A browser may keep nothing; then there are no recent searches.
    }
  }

  function resultsAddress(query) {
    return root + "search.html?q=" + encodeURIComponent(query.trim());
  }

  // A place where somebody types and results are shown: the dialog, or the page.
  function Place(part, options) {
    var input = part.querySelector("input");
    var list = part.querySelector(".search-results");
    var status = part.querySelector(".search-status");
    var none = part.querySelector(".search-none");
    // "waiting": Enter was pressed before there was a result; the first one is opened when it comes. "looking": one may still come.
    var turn = 0, active = -1, waiting = false, looking = false, items = [];

    function show(found, query) {
      list.textContent = "";
      items = [];
      active = -1;
      var total = 0;
      found.groups.forEach(function (group, at) {
        total += group.total;
        list.append(groupOf(group, at, found.plan));
      });
      none.hidden = total > 0;
      if (options.picks && total > 0) list.append(everything(query));
      status.textContent = total > 0 ? words.count.replace("{0}", total) : words.none.replace("{0}", query.trim());
      settle();
    }

    function settle() {
      list.hidden = items.length === 0;
      if (!options.picks) return;
      input.setAttribute("aria-expanded", String(items.length > 0));
      pick(items.length ? 0 : -1);
      if (waiting && items.length) items[0].click();
      waiting = false;
    }

    function groupOf(group, at, plan) {
      var box = element(options.picks ? "div" : "section", "search-group");
      var title = element(options.picks ? "div" : "h2", "search-kind", kinds[group.kind]);
      title.id = input.id + "-kind-" + at;
      title.append(element("span", "count", group.total));
      if (options.picks) box.setAttribute("role", "group");
      box.setAttribute("aria-labelledby", title.id);
      box.append(title);
      group.hits.forEach(function (hit) { box.append(itemOf(hit, plan)); });
      return box;
    }

    function itemOf(hit, plan) {
      var item = option("search-item", root + hit.target);
      var title = element("span", "search-title");
      marked(title, hit.title, site.search.engine.places(plan, hit.title));
      var snippet = element("span", "search-snippet");
      item.append(title, snippet);
      item.addEventListener("click", function () { remember(input.value); });
      site.search.engine.textOf(hit.document).then(function (content) {
        var best = site.search.engine.snippet(plan, content, 150);
        marked(snippet, best.text, best.places);
      }, function () {});
      return item;
    }

    function option(className, address) {
      var item = element("a", className);
      item.href = address;
      if (options.picks) {
        item.id = input.id + "-option-" + items.length;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        item.tabIndex = -1;
      }
      items.push(item);
      return item;
    }

    function everything(query) {
      var item = option("search-all", resultsAddress(query));
      item.textContent = words.all;
      item.addEventListener("click", function () { remember(query); });
      return item;
    }

    function pick(next) {
      if (active >= 0 && items[active]) items[active].setAttribute("aria-selected", "false");
      active = next;
      if (active < 0) {
        input.removeAttribute("aria-activedescendant");
        return;
      }
      items[active].setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", items[active].id);
      items[active].scrollIntoView({ block: "nearest" });
    }

    function showRecent() {
      var kept = options.picks ? recent() : [];
      list.textContent = "";
      items = [];
      active = -1;
      none.hidden = true;
      status.textContent = kept.length ? "" : words.start;
      if (kept.length) {
        var box = element("div", "search-group");
        var title = element("div", "search-kind", words.recent);
        title.id = input.id + "-recent";
        box.setAttribute("role", "group");
        box.setAttribute("aria-labelledby", title.id);
        box.append(title);
        kept.forEach(function (query) {
          var item = option("search-item", resultsAddress(query));
          item.append(element("span", "search-title", query));
          item.addEventListener("click", function (event) {
            event.preventDefault();
            input.value = query;
            look();
            input.focus();
          });
          box.append(item);
        });
        list.append(box);
      }
      list.hidden = items.length === 0;
      if (options.picks) input.setAttribute("aria-expanded", String(items.length > 0));
    }

    function find(query) {
      return start().then(function () { return site.search.engine.find(query, options.picks ? MOST : MOST_PAGE); });
    }

    // A part that a poor network lost is asked for again, as long as nobody typed on.
    function insist(query, mine, times) {
      return find(query).catch(function (error) {
        if (mine !== turn || times === AGAIN.length) throw error;
        return new Promise(function (done) { setTimeout(done, AGAIN[times]); })
          .then(function () { return insist(query, mine, times + 1); });
      });
    }

    function look() {
      var query = input.value, mine = ++turn;
      if (!query.trim()) {
        waiting = looking = false;
        showRecent();
        return Promise.resolve();
      }
      looking = true;
      return insist(query, mine, 0)
        .then(function (found) {
          if (mine !== turn) return;
          looking = false;
          show(found, query);
        })
        .catch(function () {
          if (mine !== turn) return;
          waiting = looking = false;
          status.textContent = words.failed;
        });
    }

    function keys(event) {
      // While a syllable is being composed the keys belong to the input method.
      if (event.isComposing || event.keyCode === 229) return;
      if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length) {
        event.preventDefault();
        var step = event.key === "ArrowDown" ? 1 : -1;
        pick(active < 0 && step < 0 ? items.length - 1 : (active + step + items.length) % items.length);
      } else if (event.key === "Enter") {
        event.preventDefault();
        if (active >= 0) {
          items[active].click();
          return;
        }
        waiting = input.value.trim() !== "";
        if (waiting && !looking) look();
      }
    }

    input.addEventListener("input", function () {
      waiting = false;
      if (options.picks) active = -1;
      look();
      if (options.changed) options.changed(input.value);
    });
    input.addEventListener("keydown", options.picks ? keys : function (event) {
      if (event.key === "Enter" && !event.isComposing) remember(input.value);
    });
    return { input: input, look: look };
  }

  var place = Place(dialog, { picks: true });

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    place.input.select();
    place.look();
    start().catch(function () {});
  }

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  link.addEventListener("click", function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  link.setAttribute("aria-haspopup", "dialog");
  var key = link.querySelector("kbd");
  if (key) key.hidden = false;
  dialog.querySelector(".search-close").addEventListener("click", function () { dialog.close(); });
  dialog.addEventListener("click", function (event) {
    if (event.target === dialog) dialog.close();
  });
  // A result on the page that is open already only moves the page.
  window.addEventListener("hashchange", function () {
    if (dialog.open) dialog.close();
  });
  document.addEventListener("keydown", function (event) {
    if (event.isComposing) return;
    var isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    var isK = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k";
    if (isSlash || isK) {
      event.preventDefault();
      open();
    }
  });

  var page = document.getElementById("results");
  if (page) {
    var results = Place(page, {
      picks: false,
      changed: function (query) {
        try {
          history.replaceState(null, "", query.trim() ? "?q=" + encodeURIComponent(query) : location.pathname);
        } catch (error) {
          // A page that was opened as a file keeps its address.
        }
      }
    });
    page.hidden = false;
    results.input.value = new URLSearchParams(location.search).get("q") || "";
    results.look();
    if (!results.input.value) results.input.focus();
  }
})();
