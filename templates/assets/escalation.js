// Whom an escalation calls: the steps that the generator's own planner (Core/Facts/OnCall) works out, from the same policy and
// the same spans; a test holds both against each other. It fills the ladders with who is called now, and runs the simulator.
(function () {
  "use strict";
  var site = window.IncidentDocs, oncall = site.oncall, words = oncall.words, element = oncall.element;
  var TONES = { page: "danger", report: "change" };

  function data() {
    return oncall.data.escalation;
  }

  // ---- The plan ----

  function rosterNumber(role, team) {
    return data().roles[role].rosters[team + 1];
  }

  function call(role, own, team, instant) {
    var roster = rosterNumber(role, team);
    var rows = data().roles[role].calls[roster >= 0 ? "r" + roster : "t" + (own ? team : -1)];
    return rows[oncall.indexAt(rows, instant)].slice(1);
  }

  // The deputy of a role, where the policy calls them beside those who hold it; -1 while away, and where they are called anyway.
  function deputyOf(role, people, instant) {
    var rows = data().roles[role].deputy;
    var person = rows ? rows[oncall.indexAt(rows, instant)][1] : -1;
    return people.indexOf(person) < 0 ? person : -1;
  }

  function delayOf(channel, severity, from) {
    var use = channel[2];
    return use === "page" || use === "collaborate" || (use === "no_ack" && severity.rank === 0 && from > 0) ? 0 : channel[3];
  }

  function rounds(severity, from) {
    var found = [];
    data().channels.forEach(function (channel, number) {
      if (channel[2] === "report") return;
      var delay = delayOf(channel, severity, from);
      var round = found.filter(function (one) { return one.delay === delay; })[0];
      if (!round) found.push((round = { delay: delay, channels: [] }));
      round.channels.push(number);
    });
    return found.sort(function (one, other) { return one.delay - other.delay; });
  }

  function notices(person, role, channels) {
    if (channels.length === 0) return [{ person: person, role: role, channel: -1, address: null }];
    return channels
      .map(function (channel) {
        return { person: person, role: role, channel: channel, address: data().addresses[person][channel] };
      })
      .filter(function (notice) { return notice.address !== null; });
  }

  // Of a roster one after the other is asked, of a group all at once.
  function first(incident, entry, role, after, channels) {
    var people = call(role, entry.own, incident.team, incident.at + after);
    if (people.length === 0) return [{ person: -1, role: role, channel: -1, address: null }];
    var deputy = entry.deputy ? deputyOf(role, people, incident.at + after) : -1;
    if (rosterNumber(role, incident.team) >= 0) people = people.slice(0, 1);
    var told = people.flatMap(function (person) { return notices(person, role, channels); });
    if (deputy < 0) return told;
    return told.concat(notices(deputy, role, channels).map(function (notice) {
      notice.isDeputy = true;
      return notice;
    }));
  }

  function pages(incident, from, entry, steps) {
    rounds(incident.severity, from).forEach(function (round) {
      var isFirst = round.delay === 0, after = from + round.delay;
      var told = entry.who
        .flatMap(function (role) { return first(incident, entry, role, after, round.channels); })
        .filter(function (notice) { return isFirst || notice.person >= 0; });
      if (isFirst || told.length > 0) {
        steps.push(step(incident, entry, isFirst ? "elapsed" : "unanswered", after, told));
      }
    });
    entry.who.forEach(function (role) { nextSeats(incident, from, entry, role, steps); });
  }

  function nextSeats(incident, from, entry, role, steps) {
    var number = rosterNumber(role, incident.team), asked = [];
    if (number < 0) return;
    var roster = oncall.data.rosters.rosters[number];
    for (var seat = 0; seat < roster.seats.length; seat++) {
      var begins = from + roster.next * seat;
      var people = call(role, entry.own, incident.team, incident.at + begins);
      if (seat >= people.length || asked.indexOf(people[seat]) >= 0) return;
      asked.push(people[seat]);
      if (seat === 0) continue;
      rounds(incident.severity, from).forEach(function (round) {
        var after = begins + round.delay;
        var there = call(role, entry.own, incident.team, incident.at + after);
        var told = seat < there.length ? notices(there[seat], role, round.channels) : [];
        if (told.length > 0) steps.push(step(incident, entry, "next_seat", after, told));
      });
    }
  }

  function step(incident, entry, trigger, after, told) {
    return {
      action: entry.do,
      trigger: trigger,
      after: after,
      at: incident.at + after,
      notify: told,
      condition: trigger === "elapsed" ? entry.if || null : words.notAnswered
    };
  }

  function stepsOf(incident, window, entry, steps) {
    if (entry.do === "page") {
      pages(incident, window.from, entry, steps);
      return;
    }
    var channels = [];
    if (entry.do === "report") {
      data().channels.forEach(function (channel, number) { if (channel[2] === "report") channels.push(number); });
    }
    var isTold = entry.do === "report" || entry.do === "consider";
    steps.push(step(incident, entry, "elapsed", window.from, isTold
      ? entry.who.flatMap(function (role) { return first(incident, entry, role, window.from, channels); })
      : []));
  }

  function dueAt(deadline, instant) {
    if (deadline[0] === 0) return instant + deadline[1];
    var days = data().days;
    return days[oncall.indexAt(days, instant)][deadline[0]];
  }

  function handovers(roster, from, to) {
    var found = [], before = null;
    for (var at = oncall.indexAt(roster.spans, from); at < roster.spans.length && roster.spans[at][0] <= to; at++) {
      var span = oncall.spanOf(roster, at);
      if (before && before.primary !== span.primary) {
        found.push({ at: span.from, from: before.primary, to: span.primary });
      }
      before = span;
    }
    return found;
  }

  function firstRoster(severity, team) {
    var found = -1;
    severity.windows.forEach(function (window) {
      window.entries.forEach(function (entry) {
        entry.who.forEach(function (role) {
          if (found < 0 && entry.do === "page") found = rosterNumber(role, team);
        });
      });
    });
    return found;
  }

  // The plan of a severity for an incident detected at an instant (seconds), of a service or of none; numbers, as the data has them.
  function plan(severityId, serviceId, at) {
    var severity = data().severities.filter(function (one) { return one.id === severityId; })[0];
    var service = data().services.filter(function (one) { return one[0] === serviceId; })[0];
    var incident = { severity: severity, at: at, team: service ? service[2] : -1 }, steps = [];
    severity.windows.forEach(function (window) {
      window.entries.forEach(function (entry) { stepsOf(incident, window, entry, steps); });
    });
    steps.sort(function (one, other) { return one.after - other.after; });
    var number = firstRoster(severity, incident.team), last = steps.length > 0 ? steps[steps.length - 1].at : at;
    var roster = number >= 0 ? oncall.data.rosters.rosters[number] : null;
    return {
      isKnown: oncall.knows(at) && oncall.knows(last),
      roster: roster ? roster.id : null,
      respondBy: dueAt(severity.respond, at),
      recoverBy: dueAt(severity.recover, at),
      steps: steps,
      handovers: roster && steps.length > 0 ? handovers(roster, at, last) : []
    };
  }

  // ---- The ladders ----

  // Writes who is called now for each role; the answer is the instant at which one of them changes.
  function writeCallees(now) {
    var next = Infinity, ids = data().roles.map(function (role) { return role.id; });
    document.querySelectorAll("[data-role]").forEach(function (place) {
      var role = ids.indexOf(place.dataset.role);
      if (role < 0) return;
      var roster = rosterNumber(role, -1), rows = data().roles[role].calls[roster >= 0 ? "r" + roster : "t-1"];
      var at = oncall.indexAt(rows, now), people = rows[at].slice(1), list = element("ul", "seats");
      if (at + 1 < rows.length) next = Math.min(next, rows[at + 1][0]);
      var seat = Number(place.dataset.seat || 0), deputy = "deputy" in place.dataset ? deputyOf(role, people, now) : -1;
      if (roster >= 0) people = people.slice(seat, seat + 1);
      if (seat > 0 && people.length === 0) people = [-1];
      people.forEach(function (person) { list.append(oncall.seatItem({ person: person }, "", now)); });
      if (deputy >= 0) list.append(oncall.seatItem({ name: words.deputy, person: deputy }, "", now));
      var old = place.querySelector(".seats");
      if (old) old.remove();
      if (people.length > 0) place.append(list);
    });
    return next;
  }

  // ---- The simulator ----

  function option(value, text) {
    var made = element("option", "", text);
    made.value = value;
    return made;
  }

  function two(number) {
    return (number < 10 ? "0" : "") + number;
  }

  // An instant as the field writes it, on the visitor's clock.
  function fieldText(instant) {
    var day = new Date(instant * 1000);
    return day.getFullYear() + "-" + two(day.getMonth() + 1) + "-" + two(day.getDate()) +
      "T" + two(day.getHours()) + ":" + two(day.getMinutes());
  }

  function elapsed(seconds) {
    var minutes = Math.round(seconds / 60), hours = Math.floor(minutes / 60), parts = [];
    if (hours > 0) parts.push(oncall.fill(words.hours, hours));
    if (minutes % 60 > 0 || hours === 0) parts.push(oncall.fill(words.minutes, minutes % 60));
    return "+" + parts.join(" ");
  }

  function times(instant, now) {
    var made = element("span"), own = oncall.ownZone(), zone = oncall.data.rosters.zone;
    made.append(oncall.timeOf(instant, own, now));
    if (own !== zone) made.append(" ", element("span", "muted", "(" + oncall.clock(instant, zone, now) + ")"));
    return made;
  }

  // A telephone number as the pages write it, any other address as it is.
  function readable(notice) {
    var person = oncall.data.rosters.people[notice.person];
    return person[4] === "tel:" + notice.address ? person[3] : notice.address;
  }

  // Of one person for one role a line, with all the channels.
  function told(notify) {
    var lines = [];
    notify.forEach(function (notice) {
      var line = lines.filter(function (one) { return one.person === notice.person && one.role === notice.role; })[0];
      if (!line) lines.push((line = { person: notice.person, role: notice.role, isDeputy: notice.isDeputy, ways: [] }));
      if (notice.channel >= 0) line.ways.push(data().channels[notice.channel][1] + " " + readable(notice));
    });
    return lines;
  }

  function toldLine(line) {
    var made = element("div", "callee"), right = element("span", "seat-line");
    made.append(element("span", "callee-role", data().roles[line.role].name + (line.isDeputy ? " (" + words.deputy + ")" : "")));
    if (line.person < 0) {
      right.append(element("span", "badge tone-danger", words.nobody));
    } else {
      var person = oncall.data.rosters.people[line.person], link = element("a", "seat-person", person[1]);
      link.href = words.root + person[2];
      right.append(link);
      if (line.ways.length > 0) right.append(" ", element("span", "seat-until muted", line.ways.join(" · ")));
    }
    made.append(right);
    return made;
  }

  function stepItem(one, now) {
    var item = element("li"), when = element("p", "rung-window"), entry = element("div", "entry");
    when.append(times(one.at, now), " ", element("span", "muted", elapsed(one.after)));
    entry.append(element("span", "badge tone-" + (TONES[one.action] || "neutral"), words[one.action]));
    if (one.condition) entry.append(" ", element("span", "entry-condition", one.condition));
    told(one.notify).forEach(function (line) { entry.append(toldLine(line)); });
    item.append(when, entry);
    return item;
  }

  function fact(label, instant, now) {
    var made = element("span", "status-fact");
    made.append(element("span", "muted", label), " ", instant === null ? "—" : times(instant, now));
    return made;
  }

  function nameOf(person) {
    return person < 0 ? words.nobody : oncall.data.rosters.people[person][1];
  }

  function writePlan(place, found, now) {
    place.textContent = "";
    if (!found.isKnown) {
      place.append(element("p", "is-stale", oncall.fill(words.unknown,
        oncall.clock(oncall.data.rosters.from, oncall.ownZone()), oncall.clock(oncall.data.rosters.to, oncall.ownZone()))));
      return;
    }
    var status = element("p", "status"), list = element("ol", "rungs plan");
    status.append(fact(words.respond, found.respondBy, now), " ", fact(words.recover, found.recoverBy, now));
    found.steps.forEach(function (one) { list.append(stepItem(one, now)); });
    place.append(status, list);
    found.handovers.forEach(function (one) {
      var line = element("p", "handover");
      line.append(times(one.at, now), " ", oncall.fill(words.handedOver, nameOf(one.from), nameOf(one.to)));
      place.append(line);
    });
    if (found.steps.length === 0) place.append(element("p", "calm", words.noSteps));
  }

  function start() {
    var form = document.getElementById("simulator");
    if (!form) return;
    var severity = document.getElementById("simulator-severity"), at = document.getElementById("simulator-at");
    var service = document.getElementById("simulator-service"), result = document.getElementById("simulator-result");
    data().severities.forEach(function (one) { severity.append(option(one.id, one.id + " " + one.name)); });
    data().services.forEach(function (one) { service.append(option(one[0], one[1])); });
    function run() {
      var instant = new Date(at.value).getTime() / 1000;
      if (instant === instant) writePlan(result, plan(severity.value, service.value, instant), Date.now() / 1000);
    }
    function now() {
      at.value = fieldText(Date.now() / 1000);
      run();
    }
    [severity, at, service].forEach(function (field) { field.addEventListener("change", run); });
    document.getElementById("simulator-now").addEventListener("click", now);
    document.getElementById("simulator-zone").textContent = oncall.fill(words.zone, oncall.ownZone());
    form.hidden = false;
    now();
  }

  site.escalation = { plan: plan, writeCallees: writeCallees, start: start };
})();
