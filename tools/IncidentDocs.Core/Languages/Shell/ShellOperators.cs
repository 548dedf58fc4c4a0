using System.Collections.Frozen;

namespace IncidentDocs.Core.Languages.Shell;

/// <summary>The operators and the reserved words of the shell.</summary>
internal static class ShellOperators
{
    private static readonly ImmutableArray<string> Operators =
    [
        "&>>",
        ";;&",
        "<<-",
        "<<<",
        "&&",
        "||",
        ";;",
        ";&",
        "|&",
        "&>",
        ">>",
        "<<",
        ">&",
        "<&",
        "<>",
        ">|",
        ";",
        "&",
        "|",
        "(",
        ")",
        "<",
        ">",
    ];

    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        [
            "!",
            "{",
            "}",
            "[[",
            "]]",
            "if",
            "then",
            "elif",
            "else",
            "fi",
            "for",
            "in",
            "do",
            "done",
            "while",
            "until",
            "case",
            "esac",
            "select",
            "function",
            "time",
            "coproc",
        ],
        StringComparer.Ordinal
    );

    /// <summary>The redirections, longest first.</summary>
    public static ImmutableArray<string> Redirections { get; } =
    ["&>>", "<<-", "<<<", "&>", ">>", "<<", ">&", "<&", "<>", ">|", "<", ">"];

    /// <summary>Whether a character ends a word.</summary>
    public static bool EndsWord(char letter) =>
        letter is ' ' or '\t' or '\n' or ';' or '&' or '|' or '(' or ')' or '<' or '>';

    /// <summary>Length of the operator at a place; 0 where none stands.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        if (at >= end || !EndsWord(text[at]))
        {
            return 0;
        }
        foreach (var operation in Operators)
        {
            if (
                at + operation.Length <= end
                && string.CompareOrdinal(text, at, operation, 0, operation.Length) == 0
            )
            {
                return operation.Length;
            }
        }
        return 0;
    }

    /// <summary>Length of what stands at a place up to the next character that ends a word; at least one before the end.</summary>
    public static int WordLength(string text, int at, int end)
    {
        var to = at;
        while (to < end && !EndsWord(text[to]))
        {
            to++;
        }
        return at >= end ? 0 : Math.Max(1, to - at);
    }

    /// <summary>The reserved word at a place, or nothing: it must stand alone and unquoted.</summary>
    public static ReadOnlySpan<char> ReservedAt(string text, int at, int end)
    {
        var length = 0;
        while (at + length < end && length <= 8 && !EndsWord(text[at + length]))
        {
            if (EndsAt(text, at + length, end))
            {
                break;
            }
            length++;
        }
        var word = text.AsSpan(at, length);
        return length > 0 && Reserved.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            ? word
            : default;
    }

    /// <summary>Whether a word can't go on at a place; a line may be continued there.</summary>
    public static bool EndsAt(string text, int at, int end)
    {
        while (at + 1 < end && text[at] == '\\' && text[at + 1] == '\n')
        {
            at += 2;
        }
        return at >= end || EndsWord(text[at]) || (text[at] == '\\' && at + 1 == end);
    }

    /// <summary>Whether a character may begin a name.</summary>
    public static bool BeginsName(char letter) => char.IsAsciiLetter(letter) || letter == '_';

    /// <summary>Whether a character may stand in a name.</summary>
    public static bool IsInName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';
}
