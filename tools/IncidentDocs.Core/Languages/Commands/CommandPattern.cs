using System.Collections.Frozen;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>A pattern of calls: the program, its sub-commands, options that must be there.</summary>
internal sealed class CommandPattern
{
    private readonly ImmutableArray<string> _terms;

    private CommandPattern(string program, ImmutableArray<string> terms)
    {
        Program = program;
        _terms = terms;
        Words = terms.Count(term => term[0] is not ('-' or '=' or '!'));
    }

    /// <summary>Name of the program; may end in <c>*</c>.</summary>
    public string Program { get; }

    /// <summary>Number of arguments that it names.</summary>
    public int Words { get; }

    /// <summary>The option of a call that it asks for, as written; null where it asks for none.</summary>
    public string? Option(Invocation call) =>
        _terms
            .Where(term => term[0] is '-' or '=')
            .Select(term => FindAnywhere(call, term)?.Value)
            .FirstOrDefault();

    /// <summary>Reads a pattern.</summary>
    public static CommandPattern Parse(string text)
    {
        var words = WordLists.Words(text);
        return new CommandPattern(words[0], [.. words.Skip(1)]);
    }

    /// <summary>Patterns by their program.</summary>
    public static FrozenDictionary<string, ImmutableArray<CommandPattern>> Index(
        IEnumerable<CommandPattern> patterns
    ) =>
        patterns
            .GroupBy(pattern => pattern.Program, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.ToImmutableArray(),
                StringComparer.Ordinal
            );

    /// <summary>The part of a call that makes it one of the pattern's; null where it is none.</summary>
    public TextSpan? Match(Invocation call)
    {
        var positionals = ProgramTable.Positionals(call.Words);
        TextSpan? words = null;
        TextSpan? option = null;
        var next = 0;
        foreach (var term in _terms)
        {
            if (term[0] is '-' or '=')
            {
                if (FindAnywhere(call, term) is not { } found)
                {
                    return null;
                }
                option ??= found.Span;
            }
            else if (!MatchNext(call, positionals, term, ref next))
            {
                return null;
            }
            else if (term[0] != '!')
            {
                words = Join(words, call.Words[positionals[next - 1]].Span);
            }
        }
        return option ?? words ?? call.Words[0].Span;
    }

    private static bool MatchNext(Invocation call, List<int> positionals, string term, ref int next)
    {
        var value = next < positionals.Count ? call.Words[positionals[next]].Value : null;
        if (term[0] == '!')
        {
            return value is null || !IsOneOf(value, term.AsSpan(1));
        }
        next++;
        return value is not null && IsOneOf(value, term);
    }

    private static Argument? FindAnywhere(Invocation call, string term) =>
        term[0] == '='
            ? call.Arguments.FirstOrDefault(word => IsOneOf(word.Value, term.AsSpan(1)))
            : ProgramTable.Options(call.Words).FirstOrDefault(word => IsOption(word.Value, term));

    private static bool IsOneOf(string value, ReadOnlySpan<char> choices)
    {
        foreach (var range in choices.Split('|'))
        {
            var choice = choices[range];
            if (
                choice is [.. var head, '*']
                    ? value.AsSpan().StartsWith(head, StringComparison.OrdinalIgnoreCase)
                    : value.AsSpan().Equals(choice, StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether an option is one of several: a long one with or without its value, a short one alone or in a bundle.</summary>
    private static bool IsOption(string value, ReadOnlySpan<char> choices)
    {
        foreach (var range in choices.Split('|'))
        {
            var choice = choices[range];
            var isLetter = choice.Length == 2 && choice[1] != '-';
            if (isLetter ? HasLetter(value, choice[1]) : IsLong(value, choice))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsLong(string value, ReadOnlySpan<char> choice) =>
        choice is [.. var head, '*']
            ? value.AsSpan().StartsWith(head, StringComparison.Ordinal)
            : value.AsSpan().Equals(choice, StringComparison.Ordinal)
                || (
                    value.Length > choice.Length
                    && value[choice.Length] == '='
                    && value.AsSpan().StartsWith(choice, StringComparison.Ordinal)
                );

    private static bool HasLetter(string value, char letter)
    {
        if (value[1] == '-')
        {
            return false;
        }
        foreach (var option in value.AsSpan(1))
        {
            if (option == letter)
            {
                return true;
            }
            if (!char.IsAsciiLetter(option))
            {
                return false;
            }
        }
        return false;
    }

    private static TextSpan Join(TextSpan? first, TextSpan last) =>
        first is { } from && from.Start <= last.Start
            ? TextSpan.Between(from.Start, Math.Max(from.End, last.End))
            : last;
}
