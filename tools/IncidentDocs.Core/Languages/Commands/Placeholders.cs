using System.Buffers;
using System.Collections.Frozen;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>Finds what a template left behind: <c>[서비스명]</c>, <c>[pod]</c>, <c>&lt;pod-name&gt;</c>, <c>YOUR_TOKEN</c>. The lists are <c>placeholders.txt</c>.</summary>
public static class Placeholders
{
    private const string List = "placeholders.txt";
    private const int Longest = 40;

    private static readonly SearchValues<char> NoName = SearchValues.Create("\n$\"'`(){}|\\*");

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_ "
    );

    private static readonly FrozenSet<string> Names = WordLists
        .Read(List, "names")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Words = WordLists
        .Read(List, "words")
        .Where(word => word[^1] != '*')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Beginnings =
    [
        .. WordLists.Read(List, "words").Where(word => word[^1] == '*').Select(word => word[..^1]),
    ];

    private static readonly FrozenSet<string> Values = WordLists
        .Read(List, "values")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the whole value of a field is a placeholder.</summary>
    public static bool IsWhole(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length is > 2 and <= Longest
            && (
                value[0] is '[' or '<'
                    ? LengthAt(value, 0) == value.Length
                    : Words.Contains(value) || Values.Contains(value)
            );
    }

    /// <summary>The placeholders of a command, in order.</summary>
    /// <param name="text">The command.</param>
    /// <param name="language">Its language; brackets are looked at in bash and sql alone.</param>
    public static ImmutableArray<TextSpan> Find(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var isCode = language is "bash" or "sql";
        ImmutableArray<CodeToken>? tokens = null;
        for (var at = 0; at < text.Length; )
        {
            var length = 1;
            if (text[at] is '[' or '<' && isCode)
            {
                length = Math.Max(1, LengthAt(text, at));
                var span = new TextSpan(at, length);
                if (length > 1)
                {
                    tokens ??= CodeHighlighter.Tokens(text, language, _ => false);
                }
                if (length > 1 && Stands(text, span, tokens!.Value))
                {
                    found.Add(span);
                }
                else
                {
                    length = 1;
                }
            }
            else if (char.IsAsciiLetter(text[at]))
            {
                length = WordLength(text, at);
                if (IsWord(text, at, length))
                {
                    found.Add(new TextSpan(at, length));
                }
            }
            at += length;
        }
        return found.ToImmutable();
    }

    /// <summary>Length of the bracket that begins at a place and holds a placeholder; 0 where none does.</summary>
    private static int LengthAt(string text, int at)
    {
        var window = text.AsSpan(at, Math.Min(Longest, text.Length - at));
        var close = window.IndexOf(text[at] == '[' ? ']' : '>');
        return close > 1 && IsName(window[1..close]) ? close + 1 : 0;
    }

    /// <summary>A name in Hangul that is no range of letters, or one of the list.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (
            name[0] is ' ' or '^' or '!' or ':' or '['
            || name[^1] == ' '
            || name.ContainsAny(NoName)
        )
        {
            return false;
        }
        if (name.ContainsAnyInRange('가', '힣'))
        {
            return !(name.Length == 3 && name[1] == '-') && name.Length > 1;
        }
        var last = name.LastIndexOfAny('-', '_', ' ') + 1;
        return Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[last..])
            && name.IndexOfAnyExcept(Letters) < 0;
    }

    /// <summary>Whether a bracket stands for a value: not in a comment, in a string only where it is a word of its own, not the bracket of a subscript.</summary>
    private static bool Stands(string text, TextSpan span, ImmutableArray<CodeToken> tokens)
    {
        var token = tokens.First(tile => tile.Span.End > span.Start);
        var before = span.Start == 0 ? ' ' : text[span.Start - 1];
        var after = span.End == text.Length ? ' ' : text[span.End];
        return token.Kind switch
        {
            CodeTokenKind.Comment or CodeTokenKind.Variable => false,
            CodeTokenKind.String => text[span.Start] == '['
                ? before is '"' or '\'' && after is '"' or '\''
                : before is ' ' or '=' or ':' or '/' or '"' or '\'' or '@'
                    && after is ' ' or '"' or '\'' or '/' or ':' or '@',
            _ => !char.IsLetterOrDigit(before)
                && before is not ('$' or ']' or '_' or '<')
                && (text[span.Start] == '[' || !char.IsLetterOrDigit(after)),
        };
    }

    private static int WordLength(string text, int at)
    {
        var end = at;
        while (
            end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-')
        )
        {
            end++;
        }
        return end - at;
    }

    private static bool IsWord(string text, int at, int length)
    {
        if (at > 0 && text[at - 1] is '$' or '{' or '.' or '_' or '-')
        {
            return false;
        }
        var word = text.AsSpan(at, length);
        if (Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return true;
        }
        foreach (var beginning in Beginnings)
        {
            if (
                word.Length > beginning.Length
                && word.StartsWith(beginning, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }
        return false;
    }
}
