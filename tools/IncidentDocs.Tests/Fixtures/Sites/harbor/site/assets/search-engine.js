// Looks a query up: loads the parts of the index that it needs, ranks, and finds what to show of a text. Parts are scripts,
// for a page that was opened as a file may load nothing else; each says to this script what it brings.
(function () {
  "use strict";
  var search = window.IncidentDocs.search;
  var text = search.text;

  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var SHARDS_OF_A_RANGE = 2;
  var TERMS_OF_A_RANGE = 150;
  var SCRAP = 20;
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

  // Scores by document, with the documents that have one; they are borrowed for one query and given back empty.
  var idle = [], lent = [];

  function borrow() {
    var scores = idle.pop() || { of: new Float64Array(head.documents), touched: [] };
    lent.push(scores);
    return scores;
  }

  function giveBack() {
    lent.forEach(function (scores) {
      scores.touched.forEach(function (document) { scores.of[document] = 0; });
      scores.touched.length = 0;
    });
    idle = idle.concat(lent);
    lent = [];
  }

  function raise(scores, document, score) {
    var known = scores.of[document];
    if (known === 0) scores.touched.push(document);
    if (score > known) scores.of[document] = score;
  }

  // The best that a slot says of each document.
  function slotScores(slot, most) {
    var scores = borrow(), partial = false;
    slot.forEach(function (reach) {
      lookUp(reach).forEach(function (postings) {
        var weight = (Math.min(rarity(postings.count), most) * reach.weight) / 63;
        partial = partial || postings.partial;
        for (var at = 0; at < postings.documents.length; at++) {
          raise(scores, postings.documents[at], weight * postings.impacts[at]);
        }
      });
    });
    return { scores: scores, partial: partial };
  }

  // A way is met by the documents that meet all its slots; a slot of which postings were left out may be met unseen.
  function addWay(best, way, most, known) {
    var slots = way.slots.map(function (slot) {
      var name = most + slot.map(function (reach) { return reach.from + " " + reach.to + " " + reach.weight; }).join("|");
      return known[name] || (known[name] = slotScores(slot, most));
    });
    var whole = slots.filter(function (slot) { return !slot.partial; }).sort(function (a, b) {
      return a.scores.touched.length - b.scores.touched.length;
    });
    var scale = way.weight / Math.sqrt(slots.length);
    (whole.length ? whole.slice(0, 1) : slots).forEach(function (seed) {
      seed.scores.touched.forEach(function (document) {
        var sum = 0;
        for (var at = 0; at < slots.length; at++) {
          var score = slots[at].scores.of[document];
          if (score === 0 && !slots[at].partial) return;
          sum += score;
        }
        raise(best, document, sum * scale);
      });
    });
  }

  // A word that has synonyms is about as rare as they are together, however rare this spelling of it is.
  function unitScores(unit) {
    var best = borrow(), known = {}, most = Infinity;
    if (unit.group !== undefined) {
      lookUp({ from: "#" + unit.group, to: "#" + unit.group }).forEach(function (postings) {
        most = rarity(postings.count) * 1.25;
      });
    }
    unit.ways.forEach(function (way) { addWay(best, way, most, known); });
    return best;
  }

  function kindOf(document) {
    for (var kind = 0; kind < head.kinds.length; kind++) {
      if (document < head.kinds[kind]) return kind;
    }
    return head.kinds.length - 1;
  }

  // Every document that meets a unit, as { document, kind, all, score }; all: it meets all units, or most of those of a pasted line.
  function rank(plan) {
    var sums = borrow(), met = borrow(), known = 0;
    plan.units.forEach(function (unit) {
      var found = unitScores(unit);
      if (found.touched.length) known++;
      found.touched.forEach(function (document) {
        if (sums.of[document] === 0) sums.touched.push(document);
        sums.of[document] += found.of[document] * unit.weight;
        if (met.of[document] === 0) met.touched.push(document);
        met.of[document]++;
      });
    });
    var needs = plan.pasted ? known : plan.units.length;
    var hits = sums.touched.map(function (document) {
      var kind = kindOf(document), share = met.of[document] / plan.units.length;
      return {
        document: document,
        kind: kind,
        all: plan.pasted ? met.of[document] * 2 > needs : met.of[document] === needs,
        score: sums.of[document] * WORTH[kind] * share
      };
    });
    giveBack();
    return hits;
  }

  function best(hits, only) {
    return hits.reduce(function (top, hit) { return only(hit) ? Math.max(top, hit.score) : top; }, 0);
  }

  // Puts a hit where it belongs among the best; of equals the one with the lower number stands first.
  function insert(hits, hit, most) {
    var at = hits.length;
    while (at > 0 && before(hit, hits[at - 1])) at--;
    if (at >= most) return;
    hits.splice(at, 0, hit);
    if (hits.length > most) hits.pop();
  }

  function before(one, other) {
    if (one.all !== other.all) return one.all;
    return one.score !== other.score ? one.score > other.score : one.document < other.document;
  }

  // Hits in groups: runbooks first where they have as much to say, then the group with the best hit. Documents that meet only
  // some of the words are left out where enough meet all.
  function group(hits, most) {
    var strict = hits.filter(function (hit) { return hit.all; });
    var used = strict.length >= 3 ? strict : hits;
    var top = best(used, function () { return true; });
    var runbooks = best(used, function (hit) { return hit.kind === RUNBOOK; });
    var groups = [];
    used.forEach(function (hit) {
      if (hit.score < top * 0.12 || (hit.kind === RUNBOOK && hit.score < runbooks * 0.4)) return;
      var found = groups[hit.kind] || (groups[hit.kind] = { kind: hit.kind, best: 0, all: false, hits: [], total: 0 });
      found.best = Math.max(found.best, hit.score);
      found.all = found.all || hit.all;
      found.total++;
      insert(found.hits, hit, most);
    });
    function leads(one) {
      return one.kind === RUNBOOK && one.best >= top * 0.7;
    }
    return groups.filter(Boolean).sort(function (a, b) {
      return b.all - a.all || leads(b) - leads(a) || b.best - a.best || a.kind - b.kind;
    });
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

  // The words to mark: those that were typed, then what means the same.
  function wordsOf(plan) {
    if (plan.marks) return plan.marks;
    var words = {};
    plan.typed = {};
    plan.units.forEach(function (unit) {
      unit.words.forEach(function (word) { words[word] = plan.typed[word] = true; });
      if (unit.group === undefined) return;
      for (var at = 0; at < head.synonyms.length; at += 2) {
        if (head.synonyms[at + 1] === unit.group) words[head.synonyms[at]] = true;
      }
    });
    return (plan.marks = Object.keys(words).filter(function (word) {
      return word.length > 1 || text.kindOf(word) === text.PAIRED;
    }));
  }

  // What a line says of a query: its distinct words, those that were typed twice over; a scrap of a line says less.
  function worthOf(plan, line, found) {
    var seen = {}, worth = 0;
    found.forEach(function (place) {
      var word = text.key(line.slice(place[0], place[1]));
      if (!seen[word]) worth += word.length * (plan.typed[word] ? 3 : 1);
      seen[word] = true;
    });
    return line.length < SCRAP ? worth / 2 : worth;
  }

  // The line that says most of the query, cut around its first word: { text, places }.
  function snippet(plan, content, length) {
    var chosen = { line: "", places: [], worth: -1 };
    content.split("\n").forEach(function (line) {
      var found = places(plan, line), worth = worthOf(plan, line, found);
      if (worth > chosen.worth) chosen = { line: line, places: found, worth: worth };
    });
    var first = chosen.places.length ? chosen.places[0][0] : 0;
    var from = first > length / 2 ? wordStart(chosen.line, Math.max(0, first - Math.floor(length / 4))) : 0;
    var to = Math.min(chosen.line.length, from + length);
    var lead = from > 0 ? "… " : "";
    return {
      text: lead + chosen.line.slice(from, to) + (to < chosen.line.length ? " …" : ""),
      places: chosen.places
        .filter(function (place) { return place[0] >= from && place[1] <= to; })
        .map(function (place) { return [place[0] - from + lead.length, place[1] - from + lead.length]; })
    };
  }

  function wordStart(line, at) {
    var space = line.indexOf(" ", at);
    return space >= 0 && space - at < 20 ? space + 1 : at;
  }

  search.engine = {
    open: open, find: find, textOf: textOf, places: places, snippet: snippet, rank: rank, decode: decode,
    synonyms: function () { return head.synonyms; }
  };
})();
