// The matrix as two choices: the severity, its deadlines as times on the clock, who is called when, what is to be done. Without it
// the answers of all severities stand below the matrix.
(function () {
  "use strict";
  var form = document.querySelector(".matrix-choice");
  var box = document.querySelector(".answers");
  if (!form || !box) return;
  // Yesterday's choices are no answer to today's trouble.
  Array.prototype.forEach.call(form.querySelectorAll("input[type=radio]"), function (choice) { choice.autocomplete = "off"; });

  var words = form.dataset;
  var table = document.querySelector("main .matrix");
  var answers = all(box, ".answer");
  var minutes = form.querySelector("#matrix-minutes");
  var status = form.querySelector(".matrix-said");
  var shown = null;

  function all(target, selector) {
    return Array.prototype.slice.call(target.querySelectorAll(selector));
  }

  function rows() {
    return all(table, "tbody tr").map(function (row) { return all(row, "td a"); });
  }

  function chosen(name) {
    var input = form.querySelector("input[name=" + name + "]:checked");
    return input ? Number(input.value) : -1;
  }

  // ---- Times ----

  function clock(seconds) {
    var now = new Date(), then = new Date(seconds * 1000);
    var day = new Intl.DateTimeFormat("en-CA", { timeZone: words.zone });
    var shape = { timeZone: words.zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
    if (day.format(now) !== day.format(then)) {
      shape.month = "numeric";
      shape.day = "numeric";
      shape.weekday = "short";
    }
    return new Intl.DateTimeFormat(document.documentElement.lang, shape).format(then);
  }

  function due(mark, detected) {
    if (mark.dataset.seconds) return detected + Number(mark.dataset.seconds);
    var found = 0;
    (mark.dataset.calendar || "").split(" ").forEach(function (entry) {
      var parts = entry.split(":");
      if (parts.length === 2 && Number(parts[0]) <= detected) found = Number(parts[1]);
    });
    return found;
  }

  function left(seconds) {
    var length = Math.round(Math.abs(seconds) / 60), hours = Math.floor(length / 60);
    var text = hours > 0 ? hours + ":" + String(length % 60).padStart(2, "0") : "0:" + String(length).padStart(2, "0");
    return (seconds >= 0 ? words.left : words.past).replace("{0}", text);
  }

  function showTimes() {
    var now = Math.floor(Date.now() / 1000);
    var detected = now - Math.min(10080, Math.max(0, Math.floor(Number(minutes.value) || 0))) * 60;
    if (!shown) return;
    all(shown, ".deadline").forEach(function (mark) {
      if (mark.dataset.text === undefined) mark.dataset.text = mark.textContent;
      var at = due(mark, detected), isStep = mark.classList.contains("deadline-step");
      mark.textContent = mark.dataset.text;
      if (!at) return;
      var time = document.createElement("time");
      time.dateTime = new Date(at * 1000).toISOString();
      time.textContent = clock(at);
      mark.textContent = "";
      mark.append(time, isStep ? "" : " (" + mark.dataset.text + ", " + left(at - now) + ")");
      mark.classList.toggle("is-past", at < now && !isStep);
    });
  }

  // ---- Answers ----

  function show(id) {
    shown = null;
    answers.forEach(function (answer) {
      answer.hidden = answer.id !== id;
      if (!answer.hidden) shown = answer;
    });
    box.hidden = !shown;
    showTimes();
    if (!shown) {
      status.textContent = "";
      return;
    }
    var title = shown.querySelector("h2").textContent.trim().replace(/\s+/g, " ");
    status.textContent = words.said.replace("{0}", title).replace("{1}", shown.querySelector(".deadline time") ? shown.querySelector(".deadline time").textContent : shown.querySelector(".deadline").textContent);
  }

  function mark(cell) {
    all(table, "td").forEach(function (other) { other.classList.toggle("is-chosen", other.contains(cell)); });
  }

  function choose() {
    var row = chosen("business"), column = chosen("users");
    if (row < 0 || column < 0) return;
    var cell = rows()[row][column];
    mark(cell);
    show(cell.hash.slice(1));
  }

  function press(row, column) {
    return function (event) {
      event.preventDefault();
      form.querySelectorAll("input[name=business]")[row].checked = true;
      form.querySelectorAll("input[name=users]")[column].checked = true;
      choose();
      shown.scrollIntoView({ block: "nearest" });
    };
  }

  // An address that names an answer shows it.
  function showTarget() {
    var target = answers.filter(function (answer) { return "#" + answer.id === location.hash; })[0];
    if (!target) return;
    show(target.id);
    target.scrollIntoView();
  }

  form.after(box);
  form.hidden = false;
  document.querySelector(".matrix-meanings").hidden = true;
  rows().forEach(function (cells, row) {
    cells.forEach(function (cell, column) { cell.addEventListener("click", press(row, column)); });
  });
  form.addEventListener("change", function (event) {
    if (event.target.type === "radio") choose();
  });
  minutes.addEventListener("input", showTimes);
  window.addEventListener("hashchange", showTarget);
  setInterval(showTimes, 30000);
  show("");
  showTarget();
})();
