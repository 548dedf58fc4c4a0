using System.Collections.Frozen;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>What is known of programs: which options take a value, and which run another program, a script or SQL.</summary>
internal static class ProgramTable
{
    private const string List = "programs.txt";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Values = WordLists
        .Read(List, "values")
        .Select(WordLists.Parts)
        .ToFrozenDictionary(
            parts => parts[0],
            parts => WordLists.Words(parts[1]).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>Programs that run another one, by their first word, those of most words first.</summary>
    public static FrozenDictionary<string, ImmutableArray<ProgramUse>> Runs { get; } =
        ProgramUse.Read(List, "runs");

    /// <summary>Programs that run a script of the shell.</summary>
    public static FrozenDictionary<string, ImmutableArray<ProgramUse>> Scripts { get; } =
        ProgramUse.Read(List, "scripts");

    /// <summary>Programs that run SQL.</summary>
    public static FrozenDictionary<string, ImmutableArray<ProgramUse>> Sql { get; } =
        ProgramUse.Read(List, "sql");

    /// <summary>Whether an option of a program takes the next word as its value.</summary>
    public static bool TakesValue(string program, string option) =>
        Values.TryGetValue(program, out var options) && options.Contains(option);

    /// <summary>The arguments that are no options and no values of options, with their places among the words.</summary>
    public static List<int> Positionals(IReadOnlyList<Argument> words)
    {
        var found = new List<int>();
        var program = NameOf(words[0].Value);
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].Value is "--")
            {
                found.AddRange(Enumerable.Range(at + 1, words.Count - at - 1));
                break;
            }
            if (!words[at].IsOption)
            {
                found.Add(at);
            }
            else if (TakesValue(program, words[at].Value))
            {
                at++;
            }
        }
        return found;
    }

    /// <summary>The options; what stands behind <c>--</c> or is the value of one is none.</summary>
    public static IEnumerable<Argument> Options(ImmutableArray<Argument> words)
    {
        var program = NameOf(words[0].Value);
        for (var at = 1; at < words.Length && words[at].Value is not "--"; at++)
        {
            if (!words[at].IsOption)
            {
                continue;
            }
            yield return words[at];
            if (TakesValue(program, words[at].Value))
            {
                at++;
            }
        }
    }

    /// <summary>The name of a program without its folder.</summary>
    public static string NameOf(string word) => word[(word.LastIndexOf('/') + 1)..];
}
