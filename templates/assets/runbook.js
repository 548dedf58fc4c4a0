// The steps of a runbook, taken: parameters are filled in once, commands are then final and copied with one press, steps are
// ticked off with the time, and the record becomes lines for "incidentdocs log". Without it everything stays readable.
(function () {
  "use strict";
  var part = document.querySelector(".procedure");
  carryAddress();
  if (!part) return;

  var words = part.dataset;
  var runbook = words.runbook;
  var steps = all(part, ".step");
  var status = part.querySelector(".procedure-status");
  var rows = all(part, ".parameter-row").map(Parameter);
  var VALUES = "incidentdocs.parameters", ROLE = "incidentdocs.role", INCIDENT = "incidentdocs.incident";
  var TICKS = "incidentdocs.ticks." + runbook, LONGEST = 256;

  function all(target, selector) {
    return Array.prototype.slice.call(target.querySelectorAll(selector));
  }

  // An alert with several runbooks hands on what its address says.
  function carryAddress() {
    if (!location.search) return;
    all(document, ".alert-runbook a, .page-alert .runbook-entry-title > a:first-child").forEach(function (link) {
      link.href = link.getAttribute("href") + location.search;
    });
  }

  // ---- What the browser keeps; it may refuse ----

  function read(store, key) {
    try {
      var kept = JSON.parse(window[store].getItem(key));
      return kept && typeof kept === "object" ? kept : {};
    } catch (error) {
      return {};
    }
  }

  function keep(store, key, value) {
    try {
      window[store].setItem(key, JSON.stringify(value));
    } catch (error) {
      // Then the page forgets when it is left.
    }
  }

  // ---- Values ----

  function Parameter(row) {
    var input = row.querySelector("input"), label = row.querySelector("label");
    var wrong = document.createElement("p");
    wrong.className = "parameter-wrong";
    wrong.id = input.id + "-wrong";
    wrong.hidden = true;
    row.append(wrong);
    return {
      name: row.dataset.name,
      label: label.firstChild.textContent.trim(),
      // Parameters of one name, meaning and pattern are the same one in every runbook; a pid of a session is none of a process.
      key: [row.dataset.name, label.firstChild.textContent.trim(), row.dataset.pattern].join("\n"),
      shape: row.dataset.pattern,
      pattern: patternOf(row.dataset.pattern),
      input: input,
      wrong: wrong,
      value: ""
    };
  }

  // A pattern that the browser does not understand lets nothing through.
  function patternOf(text) {
    try {
      return new RegExp("^(?:" + text + ")$", "u");
    } catch (error) {
      return /[^\s\S]/;
    }
  }

  // Letters that nobody sees, or that end a line, are in no value.
  function isValid(row, value) {
    return value.length <= LONGEST && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(value) && row.pattern.test(value);
  }

  function take(row, text) {
    var value = text.trim();
    var isWrong = value !== "" && !isValid(row, value);
    row.value = isWrong ? "" : value;
    row.input.setAttribute("aria-invalid", String(isWrong));
    row.wrong.hidden = !isWrong;
    row.wrong.textContent = isWrong ? words.wrong + " " + row.shape : "";
    row.input.setAttribute("aria-describedby", row.input.id + "-note" + (isWrong ? " " + row.wrong.id : ""));
  }

  // ---- Quoting: a value as it may stand in a place, or null where it may not ----

  var PLAIN = /^[\p{L}\p{N}_\/.@%+:,][\p{L}\p{N}_\/.@%+:,=-]*$/u;

  function quoted(value, surroundings) {
    if (surroundings === "word") {
      if (value.charAt(0) === "-") return null;
      return PLAIN.test(value) ? value : "'" + value.replace(/'/g, "'\\''") + "'";
    }
    if (surroundings === "sql") return value.indexOf("\\") >= 0 ? null : value.replace(/'/g, "''");
    if (surroundings === "name") return /^(?:[A-Za-z_][A-Za-z0-9_]*|[0-9]+(?:\.[0-9]+)?)$/.test(value) ? value : null;
    return PLAIN.test(value) && value.indexOf("--") < 0 ? value : null;
  }

  function placeOf(mark) {
    if (!mark.dataset.place) mark.dataset.place = mark.textContent;
    return mark.dataset.place;
  }

  function fill() {
    var byName = {};
    rows.forEach(function (row) { byName[row.name] = row; });
    all(part, "var[data-name]").forEach(function (mark) {
      var row = byName[mark.dataset.name], place = placeOf(mark);
      var isCode = mark.closest("code") !== null;
      var value = !row || row.value === "" ? null : isCode ? quoted(row.value, mark.dataset.in || "plain") : row.value;
      mark.textContent = value === null ? place : value;
      mark.classList.toggle("is-filled", value !== null);
    });
  }

  function remember() {
    var kept = read("sessionStorage", VALUES);
    rows.forEach(function (row) {
      if (row.value) kept[row.key] = row.value;
      else delete kept[row.key];
    });
    keep("sessionStorage", VALUES, kept);
  }

  function startValues() {
    all(part, ".parameters").forEach(function (list) { list.classList.add("is-live"); });
    var asked = new URLSearchParams(location.search), kept = read("sessionStorage", VALUES);
    rows.forEach(function (row) {
      var value = asked.get(row.name);
      if (value === null) value = typeof kept[row.key] === "string" ? kept[row.key] : "";
      row.input.hidden = false;
      row.input.value = value;
      take(row, value);
      row.input.addEventListener("input", function () {
        take(row, row.input.value);
        remember();
        fill();
      });
    });
    remember();
    fill();
  }

  // ---- Copying ----

  function say(text, said) {
    all(part, ".command-said").forEach(function (other) { other.textContent = ""; });
    status.textContent = text;
    if (said) said.textContent = text;
  }

  function copy(text, done, said) {
    return window.IncidentDocs.copy(text).then(function () { say(done, said); }, function () { say(words.failed, said); });
  }

  function isOpen(mark) {
    return !mark.classList.contains("is-filled");
  }

  function labelsOf(marks) {
    var labels = [];
    marks.forEach(function (mark) {
      var row = rowOf(mark), label = row ? row.label : mark.dataset.name;
      if (labels.indexOf(label) < 0) labels.push(label);
    });
    return labels.join(", ");
  }

  function rowOf(mark) {
    return rows.filter(function (row) { return row.name === mark.dataset.name; })[0];
  }

  function press(step, code, said) {
    var open = all(code, "var[data-name]").filter(isOpen);
    if (open.length) {
      var empty = open.filter(function (mark) { return !rowOf(mark) || rowOf(mark).value === ""; });
      var first = rowOf((empty.length ? empty : open)[0]);
      say((empty.length ? words.missing : words.refused).replace("{0}", labelsOf(empty.length ? empty : open)), said);
      if (first) first.input.focus();
      return;
    }
    if (step.classList.contains("effect-destructive")) ask(step, code, said);
    else copy(code.textContent, words.copied, said);
  }

  var dialog = part.querySelector(".confirm"), confirmed = null;

  function ask(step, code, said) {
    var text = step.querySelector(".step-confirm span");
    dialog.querySelector(".confirm-text").textContent = text
      ? text.textContent.replace(text.querySelector("strong").textContent, "").trim()
      : step.querySelector(".step-action").textContent;
    dialog.querySelector("code").textContent = code.textContent;
    confirmed = function () { copy(code.textContent, words.copied, said); };
    dialog.showModal();
  }

  function startDialog() {
    dialog.querySelector(".confirm-no").addEventListener("click", function () { dialog.close(); });
    dialog.querySelector(".confirm-yes").addEventListener("click", function () {
      dialog.close();
      confirmed();
    });
  }

  function startCopying() {
    var template = part.querySelector(".procedure-copy");
    steps.forEach(function (step) {
      all(step, "pre.command > code").forEach(function (code) {
        if (code.closest(".avoid") || !code.textContent.trim()) return;
        var tools = template.content.cloneNode(true);
        var button = tools.querySelector("button"), said = tools.querySelector(".command-said");
        var number = step.querySelector(".step-number").textContent;
        button.setAttribute("aria-label", button.textContent + ": " + number + " " + step.querySelector(".step-action").textContent.trim());
        button.addEventListener("click", function () { press(step, code, said); });
        code.parentNode.after(tools);
      });
    });
  }

  // ---- Ticks, with the time of the handbook ----

  function clock(date) {
    var parts = {};
    new Intl.DateTimeFormat("en-GB", {
      timeZone: words.zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23"
    }).formatToParts(date).forEach(function (one) { parts[one.type] = one.value; });
    return { day: parts.year + "-" + parts.month + "-" + parts.day, time: parts.hour + ":" + parts.minute };
  }

  function showTick(step, at) {
    var place = step.querySelector(".tick-time"), time = document.createElement("time");
    step.querySelector(".tick input").checked = Boolean(at);
    step.classList.toggle("is-done", Boolean(at));
    place.textContent = "";
    if (!at) return;
    var then = clock(new Date(at)), now = clock(new Date());
    time.textContent = then.day === now.day ? then.time : then.day + " " + then.time;
    time.dateTime = at;
    place.append(time);
  }

  function ticks() {
    var kept = read("localStorage", TICKS), valid = {};
    steps.forEach(function (step) {
      if (typeof kept[step.id] === "string" && !isNaN(Date.parse(kept[step.id]))) valid[step.id] = kept[step.id];
    });
    return valid;
  }

  function showTicks() {
    var kept = ticks();
    steps.forEach(function (step) { showTick(step, kept[step.id]); });
    showProgress(Object.keys(kept).length);
  }

  function showProgress(done) {
    var hidden = steps.filter(function (step) { return step.classList.contains("is-other"); }).length;
    part.querySelector(".procedure-progress").textContent =
      words.progress.replace("{0}", done).replace("{1}", steps.length)
      + (hidden ? " · " + words.hidden.replace("{0}", hidden) : "");
  }

  function startTicks() {
    steps.forEach(function (step) {
      // What was ticked is kept here, not by the browser.
      step.querySelector(".tick input").autocomplete = "off";
      step.querySelector(".tick input").addEventListener("change", function (event) {
        var kept = ticks();
        if (event.target.checked) kept[step.id] = new Date().toISOString();
        else delete kept[step.id];
        keep("localStorage", TICKS, kept);
        showTick(step, kept[step.id]);
        showProgress(Object.keys(kept).length);
      });
    });
    window.addEventListener("storage", function (event) { if (event.key === TICKS) showTicks(); });
    part.querySelector(".procedure-clear").addEventListener("click", function () {
      keep("localStorage", TICKS, {});
      showTicks();
      say(words.nothing);
    });
    showTicks();
  }

  // ---- The record, as lines for the terminal ----

  function line(incident, step, at) {
    var then = clock(new Date(at));
    var what = step.querySelector(".step-number").textContent + ". " + step.querySelector(".step-action").textContent.trim().replace(/\s+/g, " ");
    var kind = step.classList.contains("effect-read") ? "update" : "action";
    return "incidentdocs log " + incident + " '" + what.replace(/'/g, "'\\''") + "' --kind " + kind
      + " --at " + then.day + "T" + then.time + " --runbook " + runbook;
  }

  function startRecord() {
    var input = part.querySelector("#procedure-incident");
    var kept = read("sessionStorage", INCIDENT).id;
    if (typeof kept === "string") input.value = kept;
    input.addEventListener("input", function () { keep("sessionStorage", INCIDENT, { id: input.value }); });
    part.querySelector(".procedure-record").addEventListener("click", function () {
      var done = ticks(), incident = input.value.trim();
      var ids = Object.keys(done).sort(function (one, other) { return done[one] < done[other] ? -1 : done[one] > done[other] ? 1 : 0; });
      if (!ids.length) {
        say(words.nothing);
        return;
      }
      if (!/^[A-Z]+-[0-9]{8}-[0-9]+$/.test(incident)) {
        say(words.noIncident);
        input.focus();
        return;
      }
      var lines = ids.map(function (id) { return line(incident, document.getElementById(id), done[id]); });
      copy(lines.join("\n") + "\n", words.recorded.replace("{0}", lines.length));
    });
  }

  // ---- Only what I do ----

  function startRole() {
    var select = part.querySelector("#procedure-role");
    if (!select) return;

    function show(role) {
      steps.forEach(function (step) { step.classList.toggle("is-other", role !== "" && step.dataset.role !== role); });
      all(part, ".phase").forEach(function (phase) {
        phase.classList.toggle("is-other", !phase.querySelector(".step:not(.is-other)"));
      });
      showProgress(Object.keys(ticks()).length);
    }

    // A link to a step shows it, whoever takes it.
    function showTarget() {
      var target = document.querySelector(":target");
      var step = target ? target.closest(".step, .phase") : null;
      if (!step || !step.classList.contains("is-other")) return;
      select.value = "";
      show("");
      step.scrollIntoView();
    }

    var kept = read("localStorage", ROLE).id;
    var isHere = all(select, "option").some(function (option) { return option.value === kept; });
    select.value = isHere ? kept : "";
    select.addEventListener("change", function () {
      keep("localStorage", ROLE, { id: select.value });
      show(select.value);
    });
    show(select.value);
    window.addEventListener("hashchange", showTarget);
    showTarget();
  }

  startValues();
  startCopying();
  startDialog();
  startTicks();
  startRecord();
  startRole();
  part.querySelector(".procedure-tools").hidden = false;
})();
