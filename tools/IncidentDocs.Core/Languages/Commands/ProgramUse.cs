using System.Collections.Frozen;
using System.Globalization;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>How a program runs something else.</summary>
/// <param name="Words">The program and its sub-command.</param>
/// <param name="Where">Number of words before what is run, <c>--</c>, or the options whose value it is.</param>
internal sealed record ProgramUse(ImmutableArray<string> Words, ImmutableArray<string> Where)
{
    /// <summary>Reads a section of a list: the uses of each program, those of more words first.</summary>
    public static FrozenDictionary<string, ImmutableArray<ProgramUse>> Read(
        string list,
        string section
    ) =>
        WordLists
            .Read(list, section)
            .Select(WordLists.Parts)
            .Select(parts => new ProgramUse(
                [.. WordLists.Words(parts[0])],
                [.. WordLists.Words(parts[1])]
            ))
            .GroupBy(use => use.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(use => use.Words.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );

    /// <summary>Whether what is run stands behind <c>--</c>.</summary>
    public bool IsBehindDashes => Where is ["--"];

    /// <summary>Whether what is run is the value of an option.</summary>
    public bool IsOption => Where[0][0] == '-' && !IsBehindDashes;

    /// <summary>Number of words before what is run.</summary>
    public int Skipped =>
        int.TryParse(Where[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : 0;

    /// <summary>Whether words are a call of this program and sub-command; if so how many positional arguments the sub-command takes up.</summary>
    public bool Fits(IReadOnlyList<Argument> words, IReadOnlyList<int> positionals)
    {
        for (var at = 1; at < Words.Length; at++)
        {
            if (
                at > positionals.Count
                || !string.Equals(
                    words[positionals[at - 1]].Value,
                    Words[at],
                    StringComparison.Ordinal
                )
            )
            {
                return false;
            }
        }
        return true;
    }
}
