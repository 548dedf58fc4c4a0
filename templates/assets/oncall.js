// Who is on call, by the visitor's clock. The page as it was built says who was on call then; this keeps it right: it reads
// the spans of every roster (oncall/rosters.js) and writes the seats anew at each hand-over. escalation.js builds on it.
(function () {
  "use strict";
  var script = document.currentScript;
  var words = script.dataset;
  // Data and pages are there for each language, scripts once for the site.
  var root = words.root, scripts = script.src.replace(/[^/]*$/, "");
  var isKorean = words.language === "ko";
  var site = (window.IncidentDocs = window.IncidentDocs || {});
  var data = {};
  var formats = {};
  var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  var AHEAD = 14 * 86400, MINUTE = 60;

  function load(path) {
    return new Promise(function (done, failed) {
      var made = document.createElement("script");
      made.src = path;
      made.onload = done;
      made.onerror = function () { failed(new Error(path)); };
      document.head.appendChild(made);
    });
  }

  function element(name, className, content) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (content !== undefined) made.textContent = content;
    return made;
  }

  function fill(text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (all, at) { return values[at]; });
  }

  // ---- Time ----

  function ownZone() {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
  }

  function formatOf(zone) {
    return formats[zone] || (formats[zone] = new Intl.DateTimeFormat(isKorean ? "ko-KR" : "en-GB", {
      timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
      weekday: "short", hour: "2-digit", minute: "2-digit", timeZoneName: "short"
    }));
  }

  // A zone as the pages call it: the handbook's has its own name (GMT, BST), any other the browser's (GMT-8).
  function zoneName(instant, zone, part) {
    var names = data.rosters.names;
    return zone === data.rosters.zone ? names[indexAt(names, instant)][1] : part.timeZoneName;
  }

  // An instant as the pages write it: 3월 4일 (수) 14:02 UTC.
  function clock(instant, zone, now) {
    var part = {};
    formatOf(zone).formatToParts(instant * 1000).forEach(function (one) { part[one.type] = one.value; });
    var years = part.year === String(new Date((now || instant) * 1000).getFullYear()) ? "" : part.year;
    var time = part.hour + ":" + part.minute + " " + zoneName(instant, zone, part);
    return isKorean
      ? (years && years + "년 ") + part.month + "월 " + part.day + "일 (" + part.weekday + ") " + time
      : part.weekday + " " + part.day + " " + MONTHS[part.month - 1] + (years && " " + years) + " " + time;
  }

  function timeOf(instant, zone, now) {
    var made = element("time", "", clock(instant, zone, now));
    made.setAttribute("datetime", new Date(instant * 1000).toISOString());
    return made;
  }

  // ---- Spans ----

  // The number of the last row that begins at an instant or before.
  function indexAt(rows, instant) {
    var low = 0, high = rows.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (rows[middle][0] <= instant) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function knows(instant) {
    return data.rosters.from <= instant && instant < data.rosters.to;
  }

  // A span of a roster: when, whether on call, and who sits where (-1: nobody) by what (0 shift, 1 override, 2 duty).
  function spanOf(roster, at) {
    var row = roster.spans[at], seats = [];
    for (var seat = 2; seat < row.length; seat += 2) seats.push({ person: row[seat], source: row[seat + 1] });
    return {
      from: row[0],
      to: at + 1 < roster.spans.length ? roster.spans[at + 1][0] : data.rosters.to,
      isOnCall: row[1] === 1,
      seats: seats,
      primary: seats.length > 0 ? seats[0].person : -1
    };
  }

  function spanAt(roster, instant) {
    return spanOf(roster, indexAt(roster.spans, instant));
  }

  function rosterOf(id) {
    return data.rosters.rosters.filter(function (roster) { return roster.id === id; })[0];
  }

  // What a roster shows at an instant: in business hours whoever covers them, then the seats as they answer next.
  function shown(roster, instant) {
    var first = indexAt(roster.spans, instant), now = spanOf(roster, first), ahead = [], lines = [];
    for (var at = first; at < roster.spans.length && roster.spans[at][0] < instant + AHEAD; at++) {
      ahead.push(spanOf(roster, at));
    }
    if (!now.isOnCall && now.primary >= 0) {
      var duty = { name: words.duty, person: now.primary, until: now.to, source: words.sourceDuty };
      if (ahead.length > 1) duty.next = ahead[1].primary;
      lines.push(duty);
    }
    roster.seats.forEach(function (seat, number) {
      lines.push(seatLine(seat, number, ahead));
    });
    return {
      isOnCall: now.isOnCall,
      isGap: now.isOnCall && roster.seats.some(function (seat, number) {
        return seat[2] === 1 && (!now.seats[number] || now.seats[number].person < 0);
      }),
      lines: lines,
      until: now.to
    };
  }

  function personAt(span, number) {
    return span.seats[number] ? span.seats[number].person : -1;
  }

  // Whoever sits there until somebody else answers in that place: those who cover business hours count as those on call do.
  function seatLine(seat, number, ahead) {
    var now = ahead[0], onCall = ahead.filter(function (span) { return span.isOnCall; })[0];
    var line = { name: seat[1], person: onCall ? personAt(onCall, number) : -1 };
    if (line.person < 0) return line;
    if (!now.isOnCall) {
      line.begins = onCall.from;
      return line;
    }
    if (now.seats[number].source === 1) line.source = words.sourceOverride;
    var other = ahead.filter(function (span) { return personAt(span, number) !== line.person; })[0];
    if (other) {
      line.until = other.from;
      if (other.seats[number]) line.next = other.seats[number].person;
    }
    return line;
  }

  // ---- What the page shows ----

  function personName(number) {
    return number < 0 ? words.nobody : data.rosters.people[number][1];
  }

  function personLink(number) {
    var line = element("span", "seat-person");
    if (number < 0) {
      line.append(element("span", "", words.nobody));
      return line;
    }
    var link = element("a", "", data.rosters.people[number][1]);
    link.href = root + data.rosters.people[number][2];
    line.append(link);
    return line;
  }

  function phoneLink(number) {
    var person = data.rosters.people[number];
    if (!person || !person[3]) return null;
    var link = element("a", "phone"), icon = document.querySelector(".phone .icon");
    link.href = person[4];
    if (icon) link.append(icon.cloneNode(true));
    link.append(element("span", "", person[3]));
    return link;
  }

  function seatItem(line, zone, now) {
    var item = element("li"), right = element("span", "seat-line"), phone = phoneLink(line.person);
    if (line.name) item.append(element("span", "seat-name", line.name), " ");
    right.append(personLink(line.person));
    if (phone) right.append(" ", phone);
    if (line.until !== undefined || line.source || line.begins !== undefined) {
      var note = element("span", "seat-until muted");
      if (line.until !== undefined) note.append(words.until + " ", timeOf(line.until, zone, now));
      if (line.source) note.append(" " + line.source);
      if (line.begins !== undefined) note.append(fill(words.begins, clock(line.begins, zone, now)));
      right.append(" ", note);
    }
    if (line.next !== undefined) {
      right.append(" ", element("span", "seat-until muted", fill(words.then, personName(line.next))));
    }
    item.append(right);
    return item;
  }

  function writeRoster(place, roster, now) {
    var zone = ownZone(), found = shown(roster, now), list = element("ul", "seats");
    found.lines.forEach(function (line) { list.append(seatItem(line, zone, now)); });
    place.querySelector(".seats").replaceWith(list);
    place.querySelector(".roster-period").textContent = found.isOnCall ? words.onCall : words.businessHours;
    var warning = place.querySelector("h3 .tone-danger");
    if (found.isGap && !warning) place.querySelector("h3").append(" ", element("span", "badge tone-danger", words.gap));
    if (!found.isGap && warning) warning.remove();
    return found.until;
  }

  function writeInstant(place, now) {
    var zone = ownZone();
    place.textContent = "";
    place.append(fill(words.asOf, clock(now, zone, now)), " ", element("span", "muted", fill(words.zone, zone)));
    if (zone !== data.rosters.zone) {
      place.append(" ", element("span", "muted", "(" + clock(now, data.rosters.zone, now) + ")"));
    }
  }

  function writeStale(place) {
    place.textContent = fill(words.stale, clock(data.rosters.to, ownZone()));
    place.classList.add("is-stale");
  }

  // Writes everything for an instant; the answer is the instant at which something changes.
  function write(now) {
    var instants = document.querySelectorAll("[data-instant]");
    if (!knows(now)) {
      instants.forEach(writeStale);
      return Infinity;
    }
    var next = data.rosters.to;
    instants.forEach(function (place) {
      place.classList.remove("is-stale");
      writeInstant(place, now);
    });
    document.querySelectorAll("[data-roster]").forEach(function (place) {
      var roster = rosterOf(place.dataset.roster);
      if (roster) next = Math.min(next, writeRoster(place, roster, now));
    });
    if (site.escalation && data.escalation) next = Math.min(next, site.escalation.writeCallees(now));
    return next;
  }

  var timer = 0;
  function keep() {
    clearTimeout(timer);
    var now = Date.now() / 1000, next = write(now);
    var minute = Math.floor(now / MINUTE) * MINUTE + MINUTE;
    timer = setTimeout(keep, Math.max(20, (Math.min(next, minute) - now) * 1000 + 5));
  }

  site.oncall = {
    take: function (name, value) { data[name] = value; },
    data: data,
    element: element,
    fill: fill,
    words: words,
    clock: clock,
    timeOf: timeOf,
    ownZone: ownZone,
    knows: knows,
    indexAt: indexAt,
    spanOf: spanOf,
    spanAt: spanAt,
    rosterOf: rosterOf,
    seatItem: seatItem,
    write: write
  };

  var needsEscalation = document.querySelector("[data-role], #simulator") !== null;
  site.oncall.ready = load(root + "oncall/rosters.js")
    .then(function () {
      return needsEscalation
        ? load(scripts + "escalation.js").then(function () { return load(root + "oncall/escalation.js"); })
        : null;
    })
    .then(function () {
      if (needsEscalation) site.escalation.start();
      keep();
      document.addEventListener("visibilitychange", keep);
    });
  // Without its data the page stays as it was built, and says of when it is.
  site.oncall.ready.catch(function () {});
})();
