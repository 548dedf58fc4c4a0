// From what somebody types to what is looked up. A query is a list of units; a unit has ways to be met, a way has slots that
// must all be met, a slot has terms or ranges of terms of which one is enough.
(function () {
  "use strict";
  var search = window.IncidentDocs.search;
  var text = search.text;

  var TAILS = ["", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];
  // What may follow a noun, and how questions and reports end; the longest first. They help, but nothing depends on them.
  var ENDINGS = ("에서는 에서도 으로는 이라고 입니다 합니다 했습니다 됩니다 됐습니다 습니다 했어요 됐어요 어요 아요 해요 돼요 나요 인가요 하나요 " +
    "하는 되는 하면 되면 했을 됐을 하려면 하고 되고 하기 되기 했다 됐다 한다 된다 에서 에게 한테 부터 까지 으로 이나 이랑 처럼 보다 마다 조차 밖에 " +
    "이라 라고 이란 하지 란 을 를 이 가 은 는 의 에 로 와 과 도 만 나 요 할 한 함 될 된 됨")
    .split(" ").sort(function (a, b) { return b.length - a.length; });
  var STOPS = " a an the is are was were be been of to in on at by for from with and or not no as it its this that has have had could can cannot failed fail error errors fatal warn warning info debug trace caused exception at com org java net io sun lang line file null true false 방법 어떻게 하는법 뭐 무엇 어떤 관련 좀 알려줘 때 것 수 왜 않는 않고 없는 못 안 ";

  // Parts of a pasted line that are of this one occasion.
  var OCCASIONS = [
    /\b[a-z][a-z0-9+.-]*:\/\/\S+/gi,
    /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?/g,
    /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    /\b0x[0-9a-f]+\b/gi,
    /(^|[\s"'`(=:\[])(~|\.{1,2})?(\/[\w.@%+~-]+){2,}\/?(:\d+)*/g,
    /\b[a-z]:\\\S+/gi,
    /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,}\b/gi,
    /\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/g,
    /\(\w+\.(java|kt|scala|py|js|ts|go|rb|cs):\d+\)/g,
    /(^|[\s\[({=:#,])\d+([.,:]\d+)*(ms|s|m|h|kb|mb|gb|%)?(?=$|[\s\])},;:])/gi
  ];

  function isPasted(query) {
    if (query.length > 70 || query.split(/\s+/).length > 9) return true;
    return OCCASIONS.slice(0, 9).some(function (pattern) {
      pattern.lastIndex = 0;
      return pattern.test(query);
    }) || /\b(exception|error|fatal|panic|errno)\b\s*[:\]]/i.test(query) || (/:\s/.test(query) && query.split(/[a-z]{2,}/i).length > 5);
  }

  // The status of an HTTP answer is a number that says something.
  function withoutOccasions(query) {
    var codes = query.match(/\b(?:status|code|http)\w*(?:\/[\d.]+)?[\s"':=]*[45]\d\d\b/gi) || [];
    var kept = codes.map(function (code) { return code.slice(-3); }).join(" ");
    return kept + " " + OCCASIONS.reduce(function (rest, pattern) {
      return rest.replace(pattern, " \n ");
    }, query);
  }

  function exact(term, weight) {
    return { from: term, to: term, weight: weight || 1 };
  }

  function range(from, to, weight) {
    return { from: from, to: to + "\uffff", weight: weight };
  }

  function syllable(code) {
    return String.fromCharCode(code);
  }

  // Syllables that begin with a consonant.
  function beginning(consonant) {
    var at = text.INITIALS.indexOf(consonant);
    return at < 0 ? null : [syllable(0xac00 + at * 588), syllable(0xac00 + at * 588 + 587)];
  }

  // What the syllable that is being typed may become, as one slot: 셔 → 셔, 션 …; 컨 → 컨, or 커 with a syllable in ㄴ after it.
  function typedSlot(before, last) {
    var code = last.charCodeAt(0) - 0xac00, tail = code % 28;
    if (tail === 0) {
      return [range(before + last, before + syllable(0xac00 + code + 27), before ? 0.9 : 0.6)];
    }
    var parts = TAILS[tail];
    var rest = syllable(0xac00 + code - tail + (parts.length > 1 ? TAILS.indexOf(parts[0]) : 0));
    if (before) return [exact(before + last), exact(before + rest, 0.8)];
    var moved = beginning(parts[parts.length - 1]);
    return [range(last, last, 0.6), range(rest + moved[0], rest + moved[1], 0.6)];
  }

  function stemOf(word) {
    for (var at = 0; at < ENDINGS.length; at++) {
      var ending = ENDINGS[at];
      if (word.length - ending.length >= 2 && word.slice(-ending.length) === ending) {
        return word.slice(0, -ending.length);
      }
    }
    return word;
  }

  function pairedWays(segment, previous, isLast) {
    var word = segment.text;
    var joins = previous && previous.kind === text.PAIRED && segment.before === text.GAP;
    if (word.length === 1) {
      var any = [exact(word)];
      if (joins) any.push(exact(previous.text[previous.text.length - 1] + word));
      if (isLast && text.isSyllable(word)) return [one(any.concat(typedSlot("", word)))];
      return [one(any.concat(range(word, word, 0.5)))];
    }
    var ways = [way(text.pairs(word))];
    var stem = stemOf(word);
    if (stem !== word) ways.push(way(text.pairs(stem), 0.95));
    if (isLast && text.isSyllable(word[word.length - 1])) {
      var known = text.pairs(word.slice(0, -1)).map(function (pair) { return [exact(pair)]; });
      ways.push({ slots: known.concat([typedSlot(word[word.length - 2], word[word.length - 1])]), weight: 0.9 });
    }
    return ways;
  }

  function one(slot) {
    return { slots: [slot], weight: 1 };
  }

  function way(terms, weight) {
    return { slots: terms.map(function (term) { return [exact(term)]; }), weight: weight || 1 };
  }

  function wordWays(read, segment, isLast) {
    var word = text.wordParts(read, segment.start, segment.end);
    if (!word.word) return [];
    var slot = [exact(word.word)];
    if (isLast || word.word.length > 2) {
      var begun = range(word.word, word.word, isLast ? 0.7 : 0.6);
      begun.near = !isLast;
      slot.push(begun);
    }
    var ways = [one(slot)];
    if (word.parts.length > 1) ways.push(way(word.parts, 0.7));
    return ways;
  }

  function cross(ways, more) {
    var crossed = [];
    ways.forEach(function (first) {
      more.forEach(function (second) {
        crossed.push({ slots: first.slots.concat(second.slots), weight: Math.min(first.weight, second.weight) });
      });
    });
    return crossed.slice(0, 4);
  }

  // Groups of synonyms that begin at a segment: [group, how many segments it takes].
  function synonymsAt(segments, at, table) {
    var found = [], joined = "", words = segments.length;
    for (var end = at; end < words && end < at + 5; end++) {
      var segment = segments[end];
      if (end > at && segment.before !== text.GAP && segment.before !== text.HYPHEN && segment.before !== "") break;
      var before = joined;
      joined += segment.text;
      for (var entry = 0; entry < table.length; entry += 2) {
        var key = table[entry];
        if (key.length <= before.length || joined.slice(0, key.length) !== key) continue;
        var rest = joined.length - key.length;
        var last = key[key.length - 1];
        var fits = rest === 0 || (text.kindOf(last) === text.PAIRED && segment.text.length - rest > 1);
        if (fits && (rest === 0 || stemOf(segment.text).length <= segment.text.length - rest || rest <= 2)) {
          found.push({ group: table[entry + 1], count: end - at + 1, length: key.length });
        }
      }
    }
    return found.sort(function (a, b) { return b.count - a.count || b.length - a.length; });
  }

  function initialsUnit(segments, at) {
    var typed = "", count = 0;
    while (at + count < segments.length && segments[at + count].kind === text.JAMO) {
      typed += segments[at + count].text;
      count++;
    }
    typed = typed.replace(/[^ㄱ-ㅎ]/g, "");
    return { ways: typed ? [one([range(typed, typed, 1)])] : [], count: count, words: [], initials: typed };
  }

  // 커넥ㅅ: the consonant begins the next syllable.
  function typedConsonant(segment, next) {
    var reach = beginning(next.text[0]);
    if (!reach || next.text.length > 1) return null;
    var last = segment.text[segment.text.length - 1];
    var known = text.pairs(segment.text).map(function (pair) { return [exact(pair)]; });
    return [{ slots: known.concat([[range(last + reach[0], last + reach[1], 0.9)]]), weight: 1 }];
  }

  // The last word of what is typed may be unfinished; a pasted line is not.
  function unitAt(read, segments, at, isPasted) {
    var segment = segments[at], next = segments[at + 1];
    var isLast = at === segments.length - 1 && !isPasted;
    if (segment.kind === text.JAMO) return initialsUnit(segments, at);
    if (segment.kind === text.PAIRED) {
      var typed = next && next.kind === text.JAMO && next.before === "" ? typedConsonant(segment, next) : null;
      return {
        ways: typed || pairedWays(segment, segments[at - 1], isLast),
        count: next && next.kind === text.JAMO && next.before === "" ? 2 : 1,
        words: [stemOf(segment.text)]
      };
    }
    var ways = wordWays(read, segment, isLast), joined = segment.text, count = 1, words = [segment.text];
    while (segments[at + count] && segments[at + count].before === text.HYPHEN && segments[at + count].kind === text.WORD) {
      var member = segments[at + count];
      ways = cross(ways, wordWays(read, member, at + count === segments.length - 1 && !isPasted));
      joined += member.text;
      words.push(member.text);
      count++;
    }
    if (count > 1) ways.push(way([joined], 1));
    return { ways: ways, count: count, words: words };
  }

  // The units of a query, each with the words to mark in a snippet.
  function units(read, table, isPasted) {
    var segments = text.segments(read), found = [];
    for (var at = 0; at < segments.length; ) {
      var synonyms = synonymsAt(segments, at, table);
      var taken = synonyms.length && synonyms[0].count > 1 ? synonyms[0].count : 1;
      var unit = unitAt(read, segments, at, isPasted);
      for (var more = at + unit.count; more < at + taken; ) {
        var part = unitAt(read, segments, more, isPasted);
        unit.ways = cross(unit.ways, part.ways);
        unit.words = unit.words.concat(part.words);
        unit.count += part.count;
        more += part.count;
      }
      synonyms.forEach(function (synonym) {
        if (synonym.count === synonyms[0].count) {
          unit.ways.push(way(["#" + synonym.group], 0.9));
          unit.group = synonym.group;
        }
      });
      if (unit.ways.length && !(isStop(unit) && segments.length > 1)) found.push(unit);
      at += unit.count;
    }
    return found;
  }

  function isStop(unit) {
    return unit.words.length === 1 && STOPS.indexOf(" " + unit.words[0] + " ") >= 0;
  }

  function distinct(found) {
    var seen = {};
    return found.filter(function (unit) {
      var name = unit.words.join(" ") + (unit.initials || "");
      if (seen[name]) return false;
      return (seen[name] = true);
    });
  }

  // { units, pasted }: in a pasted line the longest words are kept, and not all of them need be found.
  function plan(query, table) {
    var pasted = isPasted(query), found = [];
    if (pasted) {
      found = distinct(units(text.read(withoutOccasions(query)), table, true)).filter(function (unit) {
        return unit.words.join("").length > 1;
      });
    }
    if (!found.length) {
      pasted = false;
      found = distinct(units(text.read(query), table, false));
    }
    if (found.length > 6) {
      pasted = true;
      found = found
        .map(function (unit, at) { return { unit: unit, at: at, size: sizeOf(unit) }; })
        .sort(function (a, b) { return b.size - a.size || a.at - b.at; })
        .slice(0, 6)
        .sort(function (a, b) { return a.at - b.at; })
        .map(function (entry) { return entry.unit; });
    }
    found.forEach(function (unit) { unit.weight = pasted ? Math.min(1, sizeOf(unit) / 8) : 1; });
    return { units: found, pasted: pasted };
  }

  // A syllable says about as much as two and a half letters; what synonyms know is a word of the trade.
  function sizeOf(unit) {
    return unit.words.reduce(function (size, word) {
      return size + word.length * (text.isSyllable(word[0]) ? 2.5 : 1);
    }, unit.group === undefined ? 0 : 6);
  }

  search.query = { plan: plan, stemOf: stemOf };
})();
