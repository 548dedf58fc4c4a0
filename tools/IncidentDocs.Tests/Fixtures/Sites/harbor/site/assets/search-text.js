// What a text is to the search. The same tables and the same cuts as Site/Search/Terms: one fixture is run against both.
(function () {
  "use strict";
  var site = (window.IncidentDocs = window.IncidentDocs || {});
  var search = (site.search = site.search || {});

  var NOTHING = "\0", GAP = " ", HYPHEN = "-", BREAK = "\n";
  var WORD = 0, PAIRED = 1, JAMO = 2;
  var LONGEST = 40;
  var INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

  function between(code, from, to) {
    return code >= from && code <= to;
  }

  function isLetterCode(code) {
    return (
      code === 0xaa || code === 0xb5 || code === 0xba ||
      between(code, 0x530, 0x10ff) || between(code, 0x1200, 0x1fff) ||
      between(code, 0x3005, 0x3007) || between(code, 0x3041, 0x30fa) ||
      between(code, 0x30fc, 0x30ff) || between(code, 0x3131, 0x3163) ||
      between(code, 0x3400, 0x9fff) || between(code, 0xac00, 0xd7a3) ||
      between(code, 0xf900, 0xfaff)
    );
  }

  function foldAscii(unit, code) {
    if (between(code, 0x41, 0x5a)) return String.fromCharCode(code | 0x20);
    if (between(code, 0x61, 0x7a) || between(code, 0x30, 0x39) || code === 0x5f) return unit;
    if (code === 0x20 || code === 9) return GAP;
    return code === 0x2d ? HYPHEN : BREAK;
  }

  function foldCased(unit, code) {
    if (code === 0xd7 || code === 0xf7 || between(code, 0x2b0, 0x36f)) return BREAK;
    if (code === 0x130) return "i";
    var small = unit.toLowerCase();
    return small.length === 1 ? small : unit;
  }

  // The letter that a character counts as, or one of the four separators.
  function fold(unit) {
    var code = unit.charCodeAt(0);
    if (code < 0x80) return foldAscii(unit, code);
    if (code === 0xa0 || code === 0x3000) return GAP;
    if (code === 0xad || between(code, 0x300, 0x36f)) return NOTHING;
    if (between(code, 0x200b, 0x200f) || code === 0xfeff) return NOTHING;
    if (code === 0x2010 || code === 0x2011) return HYPHEN;
    if (between(code, 0xff01, 0xff5e)) return fold(String.fromCharCode(code - 0xfee0));
    if (between(code, 0xc0, 0x52f)) return foldCased(unit, code);
    return isLetterCode(code) ? unit : BREAK;
  }

  function isLetter(letter) {
    return letter > "-";
  }

  function isSyllable(letter) {
    return letter >= "가" && letter <= "힣";
  }

  function kindOf(letter) {
    var code = letter.charCodeAt(0);
    if (
      between(code, 0xac00, 0xd7a3) || between(code, 0x3005, 0x30ff) ||
      between(code, 0x3400, 0x9fff) || between(code, 0xf900, 0xfaff)
    ) return PAIRED;
    return between(code, 0x3131, 0x3163) ? JAMO : WORD;
  }

  // Conjoining jamo, as macOS writes them, become syllables (Unicode 3.12).
  function join(first, second) {
    var a = first.charCodeAt(0), b = second.charCodeAt(0);
    if (between(a, 0x1100, 0x1112) && between(b, 0x1161, 0x1175)) {
      return String.fromCharCode(0xac00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28);
    }
    var open = between(a, 0xac00, 0xd7a3) && (a - 0xac00) % 28 === 0;
    return open && between(b, 0x11a8, 0x11c2) ? String.fromCharCode(a + b - 0x11a7) : null;
  }

  function compose(text) {
    if (!/[\u1161-\u11c2]/.test(text)) return { text: text, from: null };
    var composed = [], from = [];
    for (var at = 0; at < text.length; at++) {
      var joined = composed.length ? join(composed[composed.length - 1], text[at]) : null;
      if (joined) {
        composed[composed.length - 1] = joined;
      } else {
        composed.push(text[at]);
        from.push(at);
      }
    }
    return { text: composed.join(""), from: from };
  }

  // A text as the search sees it; from[i] is where letter i stands in the text.
  function read(text) {
    var source = compose(text);
    var letters = [], capitals = [], from = [];
    for (var at = 0; at < source.text.length; at++) {
      var unit = source.text[at];
      var letter = fold(unit);
      var last = letters.length ? letters[letters.length - 1] : BREAK;
      if (isLetter(letter) || (letter !== NOTHING && isLetter(last))) {
        letters.push(letter);
        capitals.push(unit >= "A" && unit <= "Z");
        from.push(source.from ? source.from[at] : at);
      } else if (letter !== NOTHING && letters.length && (last !== GAP || letter !== GAP)) {
        letters[letters.length - 1] = BREAK;
      }
    }
    return { letters: letters.join(""), capitals: capitals, from: from };
  }

  // Rows of letters of one sort: words, paired letters, jamo typed by themselves.
  function segments(read) {
    var letters = read.letters, found = [];
    for (var at = 0; at < letters.length; ) {
      if (!isLetter(letters[at])) {
        at++;
        continue;
      }
      var kind = kindOf(letters[at]), end = at + 1;
      while (end < letters.length && isLetter(letters[end]) && kindOf(letters[end]) === kind) end++;
      found.push({
        kind: kind,
        text: letters.slice(at, end),
        start: at,
        end: end,
        before: at === 0 ? BREAK : isLetter(letters[at - 1]) ? "" : letters[at - 1]
      });
      at = end;
    }
    return found;
  }

  function beginsPart(read, at, end) {
    function small(place) {
      return /[a-z]/.test(read.letters[place]) && !read.capitals[place];
    }
    return (
      read.capitals[at] &&
      (small(at - 1) || (read.capitals[at - 1] && at + 1 < end && small(at + 1)))
    );
  }

  // A word, and the parts of snake_case and CamelCase; none where it is of one part.
  function wordParts(read, start, end) {
    while (start < end && read.letters[start] === "_") start++;
    while (end > start && read.letters[end - 1] === "_") end--;
    var parts = [], from = start;
    for (var at = start + 1; at < end; at++) {
      if (read.letters[at] === "_" || beginsPart(read, at, end)) {
        if (at > from) parts.push(read.letters.slice(from, Math.min(at, from + LONGEST)));
        from = read.letters[at] === "_" ? at + 1 : at;
      }
    }
    if (from > start && end > from) parts.push(read.letters.slice(from, Math.min(end, from + LONGEST)));
    return { word: read.letters.slice(start, Math.min(end, start + LONGEST)), parts: parts };
  }

  function pairs(text) {
    var found = [];
    for (var at = 0; at + 1 < text.length; at++) found.push(text.slice(at, at + 2));
    return found;
  }

  // The terms under which the index has a text.
  function terms(text) {
    var folded = read(text), found = [], chain = [], all = segments(folded);
    all.forEach(function (segment, at) {
      if (segment.kind !== WORD) chain = [];
      if (segment.kind === WORD) {
        chain = segment.before === HYPHEN && chain.length ? chain.concat(segment.text) : [segment.text];
        var word = wordParts(folded, segment.start, segment.end);
        if (word.word) found.push(word.word);
        found = found.concat(word.parts);
        var next = all[at + 1];
        var goesOn = next && next.before === HYPHEN && next.kind === WORD && next.start === segment.end + 1;
        if (chain.length > 1 && !goesOn) found.push(chain.join("").slice(0, LONGEST));
      } else if (segment.kind === PAIRED) {
        var previous = all[at - 1];
        if (segment.before === GAP && previous && previous.kind === PAIRED) {
          found.push(previous.text[previous.text.length - 1] + segment.text[0]);
        }
        if (segment.text.length === 1) found.push(segment.text);
        found = found.concat(pairs(segment.text));
      }
    });
    return found;
  }

  // A word as synonyms know it: without spaces and hyphens.
  function key(text) {
    return read(text).letters.replace(/[\n \-]/g, "");
  }

  search.text = {
    WORD: WORD, PAIRED: PAIRED, JAMO: JAMO, GAP: GAP, HYPHEN: HYPHEN, INITIALS: INITIALS,
    fold: fold, read: read, segments: segments, wordParts: wordParts, pairs: pairs, terms: terms,
    key: key, isSyllable: isSyllable, isLetter: isLetter, kindOf: kindOf
  };
})();
