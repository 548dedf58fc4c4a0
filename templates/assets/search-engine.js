// Looks a query up: loads the parts of the index that it needs, ranks, and finds what to show of a text. Parts are scripts,
// for a page that was opened as a file may load nothing else; each says to this script what it brings.
(function () {
  "use strict";
  var search = window.IncidentDocs.search;
  var text = search.text;

  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var SHARDS_OF_A_RANGE = 2;
  var TERMS_OF_A_RANGE = 300;
  var RUNBOOK = 0;
  // Runbooks, policy, people, services, incidents, drills, documents, rules.
  var WORTH = [1.35, 1.1, 1, 1, 0.85, 0.8, 0.85, 0.55];

  var root = "", head = null, parts = {}, values = {}, ranges = {};
  var digits = {};
  for (var d = 0; d < 64; d++) digits[DIGITS[d]] = d;

  search.head = function (value) {
    head = value;
  };
  ["terms", "titles", "texts"].forEach(function (name) {
    search[name] = function (number, value) {
      values[name + number] = value;
    };
  });

  function script(path) {
    return new Promise(function (done, failed) {
      var element = document.createElement("script");
      element.src = root + path;
      element.onload = function () {
        element.remove();
        done();
      };
      element.onerror = function () {
        element.remove();
        failed(new Error(path));
      };
      document.head.appendChild(element);
    });
  }

  function once(name, path) {
    if (!parts[name]) {
      parts[name] = script(path).catch(function (error) {
        delete parts[name];
        throw error;
      });
    }
    return parts[name];
  }

  function open(siteRoot) {
    root = siteRoot;
    return once("head", "search/index.js");
  }

  function part(name, number) {
    return once(name + number, "search/" + name + "-" + number + ".js?v=" + head.version);
  }

  // The range of the dictionary that a term falls into.
  function shardOf(term) {
    var low = 0, high = head.terms.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (head.terms[middle] <= term) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function shardsOf(reach) {
    if (!head.terms.length) return [];
    var first = shardOf(reach.from), last = reach.from === reach.to ? first : shardOf(reach.to);
    if (reach.near) last = first;
    var found = [];
    for (var at = first; at <= last && at < first + SHARDS_OF_A_RANGE; at++) found.push(at);
    return found;
  }

  // A range as sorted terms with their postings still as text.
  function entriesOf(shard) {
    if (!ranges[shard]) {
      var rows = (values["terms" + shard] || "").split("|");
      var terms = [], postings = [];
      rows.forEach(function (row) {
        var space = row.indexOf(" ");
        terms.push(row.slice(0, space));
        postings.push(row.slice(space + 1));
      });
      ranges[shard] = { terms: terms, postings: postings };
      delete values["terms" + shard];
    }
    return ranges[shard];
  }

  // { documents, impacts, count, partial } of a row of postings; count is of all documents, kept or not.
  function decode(row) {
    var partial = row[0] === "*", count = 0, at = 0;
    if (partial) {
      at = row.indexOf(" ") + 1;
      count = Number(row.slice(1, at - 1));
    }
    var documents = [], impacts = [], last = -1;
    while (at < row.length) {
      var step = 0, shift = 0, digit;
      do {
        digit = digits[row[at++]];
        step |= (digit & 31) << shift;
        shift += 5;
      } while (digit & 32);
      last += step + 1;
      documents.push(last);
      impacts.push(digits[row[at++]]);
    }
    return { documents: documents, impacts: impacts, count: partial ? count : documents.length, partial: partial };
  }

  function postingsAt(entries, at) {
    var found = entries.postings[at];
    if (typeof found === "string") found = entries.postings[at] = decode(found);
    return found;
  }

  function lower(terms, term) {
    var low = 0, high = terms.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (terms[middle] < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function lookUp(reach) {
    var found = [];
    shardsOf(reach).forEach(function (shard) {
      var entries = entriesOf(shard);
      for (var at = lower(entries.terms, reach.from); at < entries.terms.length && found.length < TERMS_OF_A_RANGE; at++) {
        if (entries.terms[at] > reach.to) break;
        found.push(postingsAt(entries, at));
      }
    });
    return found;
  }

  function rarity(count) {
    return Math.log(1 + (head.documents - count + 0.5) / (count + 0.5));
  }

  // The best that a slot says of each document: { scores: document → score, partial }.
  function slotScores(slot, most) {
    var scores = new Map(), partial = false;
    slot.forEach(function (reach) {
      lookUp(reach).forEach(function (postings) {
        var weight = (Math.min(rarity(postings.count), most) * reach.weight) / 63;
        partial = partial || postings.partial;
        for (var at = 0; at < postings.documents.length; at++) {
          var score = weight * postings.impacts[at], document = postings.documents[at];
          if (!(scores.get(document) >= score)) scores.set(document, score);
        }
      });
    });
    return { scores: scores, partial: partial };
  }

  // A way is met by the documents that meet all its slots; a slot of which postings were left out may be met unseen.
  function wayScores(way, most, known) {
    var slots = way.slots.map(function (slot) {
      var name = most + slot.map(function (reach) { return reach.from + " " + reach.to + " " + reach.weight; }).join("|");
      return known[name] || (known[name] = slotScores(slot, most));
    });
    var hard = slots.filter(function (slot) { return !slot.partial; });
    var soft = slots.filter(function (slot) { return slot.partial; });
    var met = new Map(), scale = way.weight / Math.sqrt(slots.length);
    var base = (hard.length ? hard : soft).slice().sort(function (a, b) { return a.scores.size - b.scores.size; });
    if (!base.length) return met;
    var seeds = hard.length ? [base[0]] : base;
    seeds.forEach(function (seed) {
      seed.scores.forEach(function (_, document) {
        if (met.has(document)) return;
        var sum = 0;
        for (var at = 0; at < slots.length; at++) {
          var score = slots[at].scores.get(document);
          if (score === undefined && !slots[at].partial) return;
          sum += score || 0;
        }
        met.set(document, sum * scale);
      });
    });
    return met;
  }

  // A word that has synonyms is about as rare as they are together, however rare this spelling of it is.
  function unitScores(unit) {
    var best = new Map(), known = {}, most = Infinity;
    if (unit.group !== undefined) {
      lookUp({ from: "#" + unit.group, to: "#" + unit.group }).forEach(function (postings) {
        most = rarity(postings.count) * 1.25;
      });
    }
    unit.ways.forEach(function (way) {
      wayScores(way, most, known).forEach(function (score, document) {
        if (!(best.get(document) >= score)) best.set(document, score);
      });
    });
    return best;
  }

  function kindOf(document) {
    for (var kind = 0; kind < head.kinds.length; kind++) {
      if (document < head.kinds[kind]) return kind;
    }
    return head.kinds.length - 1;
  }

  // All documents that meet all units first, then those that meet some; within each the best first.
  function rank(plan) {
    var scores = new Map(), met = new Map(), known = 0;
    plan.units.forEach(function (unit) {
      var found = unitScores(unit);
      if (found.size) known++;
      found.forEach(function (score, document) {
        scores.set(document, (scores.get(document) || 0) + score * unit.weight);
        met.set(document, (met.get(document) || 0) + 1);
      });
    });
    var hits = [];
    scores.forEach(function (score, document) {
      var share = met.get(document) / plan.units.length;
      var kind = kindOf(document);
      hits.push({
        document: document,
        kind: kind,
        all: plan.pasted ? met.get(document) === known : share === 1,
        score: score * WORTH[kind] * share
      });
    });
    hits.sort(function (a, b) {
      return b.all - a.all || b.score - a.score || a.document - b.document;
    });
    return hits;
  }

  // Hits in groups: runbooks first where they have as much to say, then the group with the best hit.
  function group(hits, most) {
    var strict = hits.filter(function (hit) { return hit.all; });
    var used = strict.length >= 3 ? strict : hits;
    var top = used.reduce(function (best, hit) { return Math.max(best, hit.score); }, 0);
    var best = used.reduce(function (most, hit) { return hit.kind === RUNBOOK ? Math.max(most, hit.score) : most; }, 0);
    var groups = [];
    used.forEach(function (hit) {
      if (hit.score < top * 0.12 || (hit.kind === RUNBOOK && hit.score < best * 0.4)) return;
      var found = groups.filter(function (one) { return one.kind === hit.kind; })[0];
      if (!found) groups.push((found = { kind: hit.kind, best: 0, all: false, hits: [], total: 0 }));
      found.best = Math.max(found.best, hit.score);
      found.all = found.all || hit.all;
      found.total++;
      if (found.hits.length < most) found.hits.push(hit);
    });
    groups.sort(function (a, b) {
      var first = function (one) { return one.kind === RUNBOOK && one.best >= top * 0.7; };
      return b.all - a.all || first(b) - first(a) || b.best - a.best || a.kind - b.kind;
    });
    return groups;
  }

  function needed(plan) {
    var shards = {};
    plan.units.forEach(function (unit) {
      unit.ways.forEach(function (way) {
        way.slots.forEach(function (slot) {
          slot.forEach(function (reach) {
            shardsOf(reach).forEach(function (shard) { shards[shard] = true; });
          });
        });
      });
    });
    return Object.keys(shards);
  }

  // The groups of a query, with titles and addresses.
  function find(query, most) {
    var plan = search.query.plan(query, head.synonyms);
    return Promise.all(needed(plan).map(function (shard) { return part("terms", shard); }))
      .then(function () {
        var groups = group(rank(plan), most);
        var files = {};
        groups.forEach(function (one) {
          one.hits.forEach(function (hit) { files[Math.floor(hit.document / head.titles)] = true; });
        });
        return Promise.all(Object.keys(files).map(function (file) { return part("titles", file); }))
          .then(function () {
            groups.forEach(function (one) { one.hits.forEach(name); });
            return { plan: plan, groups: groups };
          });
      });
  }

  function name(hit) {
    var titles = values["titles" + Math.floor(hit.document / head.titles)];
    var at = (hit.document % head.titles) * 2;
    hit.target = titles[at];
    hit.title = titles[at + 1];
  }

  // The text of a document; it comes after the results, for nobody waits for it.
  function textOf(document) {
    var file = 0;
    while (file + 1 < head.texts.length && head.texts[file + 1] <= document) file++;
    return part("texts", file).then(function () {
      return values["texts" + file][document - head.texts[file]];
    });
  }

  // Where the words of a plan stand in a text: [from, to] in order, none within another.
  function places(plan, content) {
    var folded = text.read(content), found = [];
    wordsOf(plan).forEach(function (word) {
      var kind = text.kindOf(word[0]);
      for (var at = folded.letters.indexOf(word); at >= 0; at = folded.letters.indexOf(word, at + word.length)) {
        var before = at > 0 ? folded.letters[at - 1] : "\n";
        if (kind === text.WORD && text.isLetter(before) && before !== "_" && text.kindOf(before) === text.WORD && !folded.capitals[at]) continue;
        found.push([folded.from[at], folded.from[at + word.length - 1] + 1]);
      }
    });
    found.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
    return found.reduce(function (kept, place) {
      var last = kept[kept.length - 1];
      if (last && place[0] < last[1]) last[1] = Math.max(last[1], place[1]);
      else kept.push(place);
      return kept;
    }, []);
  }

  function wordsOf(plan) {
    if (plan.marks) return plan.marks;
    var words = {};
    plan.units.forEach(function (unit) {
      unit.words.forEach(function (word) { words[word] = true; });
      if (unit.group === undefined) return;
      for (var at = 0; at < head.synonyms.length; at += 2) {
        if (head.synonyms[at + 1] === unit.group) words[head.synonyms[at]] = true;
      }
    });
    return (plan.marks = Object.keys(words).filter(function (word) {
      return word.length > 1 || text.kindOf(word) === text.PAIRED;
    }));
  }

  // The line that says most of the query, cut around its first word: { text, places }.
  function snippet(plan, content, length) {
    var best = null;
    content.split("\n").forEach(function (line, at) {
      var found = places(plan, line);
      var distinct = {};
      found.forEach(function (place) { distinct[line.slice(place[0], place[1]).toLowerCase()] = true; });
      var worth = Object.keys(distinct).join("").length;
      if (!best || worth > best.worth) best = { line: line, places: found, worth: worth };
    });
    if (!best) return { text: "", places: [] };
    var first = best.places.length ? best.places[0][0] : 0;
    var from = first > length / 2 ? wordStart(best.line, Math.max(0, first - Math.floor(length / 4))) : 0;
    var to = Math.min(best.line.length, from + length);
    var lead = from > 0 ? "… " : "";
    return {
      text: lead + best.line.slice(from, to) + (to < best.line.length ? " …" : ""),
      places: best.places
        .filter(function (place) { return place[0] >= from && place[1] <= to; })
        .map(function (place) { return [place[0] - from + lead.length, place[1] - from + lead.length]; })
    };
  }

  function wordStart(line, at) {
    var space = line.indexOf(" ", at);
    return space >= 0 && space - at < 20 ? space + 1 : at;
  }

  search.engine = { open: open, find: find, textOf: textOf, places: places, snippet: snippet, rank: rank, group: group, decode: decode };
})();
