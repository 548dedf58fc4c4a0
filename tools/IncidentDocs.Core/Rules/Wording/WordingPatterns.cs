using System.Buffers;
using System.Text.RegularExpressions;

namespace IncidentDocs.Core.Rules.Wording;

/// <summary>Patterns of a list, matched sentence by sentence. A sentence without one of the list's stems costs next to nothing.</summary>
internal sealed class WordingPatterns
{
    /// <summary>Stands for each letter of the name of somebody in the handbook.</summary>
    public const char NameMark = '\uE000';

    private const int LongestSentence = 400;
    private const RegexOptions Options =
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    // Made when the first stem is met: most handbooks need none of them, and none needs all.
    private readonly Lazy<ImmutableArray<(string Kind, Regex Pattern)>> _find;
    private readonly Lazy<Regex?> _unless;
    private readonly SearchValues<string> _stems;

    /// <summary>Reads a list.</summary>
    public WordingPatterns(string name)
    {
        var lines = EmbeddedWording.Read(name);
        var terms = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = $"{NameMark}+",
        };
        foreach (var (_, rest) in lines.Where(line => line.Word is "define"))
        {
            var space = rest.IndexOf(' ', StringComparison.Ordinal);
            terms[rest[..space]] = Fill(rest[(space + 1)..], terms);
        }
        ImmutableArray<string> stems =
        [
            .. lines.Where(line => line.Word is "stem").Select(line => line.Value),
        ];
        // Hangul has no case, and without case the search is many times as fast.
        var hasCase = stems.Any(stem => stem.Any(char.IsAsciiLetter));
        _stems = SearchValues.Create(
            [.. stems],
            hasCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
        );
        _find = new Lazy<ImmutableArray<(string Kind, Regex Pattern)>>(() =>
            [
                .. lines
                    .Where(line => line.Word.StartsWith("find", StringComparison.Ordinal))
                    .Select(line =>
                        (line.Word["find".Length..].TrimStart(':'), Any([Fill(line.Value, terms)])!)
                    ),
            ]
        );
        _unless = new Lazy<Regex?>(() =>
            Any(lines.Where(line => line.Word is "unless").Select(line => Fill(line.Value, terms)))
        );
    }

    /// <summary>Whether a text has one of the stems, without which nothing is found in it.</summary>
    public bool MayHold(ReadOnlySpan<char> text) => text.IndexOfAny(_stems) >= 0;

    /// <summary>What is found in a text: of each sentence and kind the first.</summary>
    public IEnumerable<FoundWording> Find(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = EndOfSentence(text, start);
            if (MayHold(text.AsSpan(start, end - start)))
            {
                foreach (var found in FindIn(text[start..end]))
                {
                    yield return found with
                    {
                        Start = start + found.Start,
                    };
                }
            }
            start = end;
        }
    }

    /// <summary>Everything that is found in a text, sentences left out of account.</summary>
    public IEnumerable<FoundWording> FindAll(string text) =>
        from pattern in _find.Value
        from Match match in pattern.Pattern.Matches(text)
        select new FoundWording(match.Index, match.Length, pattern.Kind);

    private IEnumerable<FoundWording> FindIn(string sentence) =>
        _find
            .Value.SelectMany(entry => FirstOf(sentence, entry.Kind, entry.Pattern))
            .GroupBy(found => found.Kind, StringComparer.Ordinal)
            .Select(group => group.MinBy(found => found.Start));

    private IEnumerable<FoundWording> FirstOf(string sentence, string kind, Regex pattern)
    {
        for (var match = pattern.Match(sentence); match.Success; match = match.NextMatch())
        {
            if (!IsExcepted(sentence, match))
            {
                yield return new FoundWording(match.Index, match.Length, kind);
                yield break;
            }
        }
    }

    private bool IsExcepted(string sentence, Match match)
    {
        for (
            var except = _unless.Value?.Match(sentence);
            except is { Success: true };
            except = except.NextMatch()
        )
        {
            if (
                except.Index <= match.Index + match.Length
                && except.Index + except.Length >= match.Index
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The place behind the end of a sentence: a line end, or a full stop with a space behind it; sooner where it does not end.</summary>
    private static int EndOfSentence(string text, int start)
    {
        var last = Math.Min(text.Length, start + LongestSentence);
        for (var at = start; at < last; at++)
        {
            var isStop =
                text[at] is '\n'
                || (
                    text[at] is '.' or '!' or '?' && (at + 1 == text.Length || text[at + 1] == ' ')
                );
            if (isStop)
            {
                return at + 1;
            }
        }
        return last;
    }

    // Backtracking, for building the automata of the other engine costs 300 ms and 80 MB. The patterns are ours: whatever repeats in them
    // is bounded or ends at a space, and a sentence is short.
    private static Regex? Any(IEnumerable<string> patterns)
    {
        var all = string.Join('|', patterns.Select(pattern => $"(?:{pattern})"));
        return all.Length == 0 ? null : new Regex(all, Options, Regex.InfiniteMatchTimeout);
    }

    private static string Fill(string pattern, Dictionary<string, string> terms)
    {
        foreach (var (name, term) in terms)
        {
            pattern = pattern.Replace($"{{{name}}}", term, StringComparison.Ordinal);
        }
        return pattern;
    }
}
