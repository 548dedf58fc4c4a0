using System.Collections.Immutable;

namespace IncidentDocs.Tests.Languages.Shell;

/// <summary>The commands of <c>commands.txt</c>, right ones and wrong ones, and mutations of them.</summary>
internal static class CommandCorpus
{
    private static readonly ImmutableArray<string> Pieces =
    [
        "'",
        "\"",
        "`",
        "\\",
        "$",
        "$(",
        "$((",
        "${",
        "(",
        ")",
        "{",
        "}",
        "[[ ",
        " ]]",
        ";",
        ";;",
        "&",
        "&&",
        "|",
        "||",
        "<",
        ">",
        "<<E\n",
        "#",
        "\n",
        " ",
        " if ",
        " then ",
        " fi",
        " do ",
        "; done",
        " case ",
        " in ",
        "; esac",
        " { ",
        "; }",
        "!",
        "=",
        "f() ",
    ];

    /// <summary>All commands, in their order.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        .. File.ReadAllText(
                Path.Combine(
                    Verified.RepositoryRoot,
                    "tools/IncidentDocs.Tests/Languages/Shell/commands.txt"
                )
            )
            .TrimEnd('\n')
            .Split("\n%%\n"),
    ];

    /// <summary>Commands with something put in, taken out, doubled or cut off; the same ones every time.</summary>
    public static IEnumerable<string> Mutations(int count)
    {
        var state = 20260304u;
        for (var made = 0; made < count; made++)
        {
            yield return Mutate(All[Next(All.Length)]);
        }

        string Mutate(string command)
        {
            var at = Next(command.Length + 1);
            var piece = Pieces[Next(Pieces.Length)];
            var length = Math.Min(1 + Next(3), command.Length - at);
            return Next(5) switch
            {
                0 => command.Remove(at, length),
                1 => command[..at],
                2 => command.Insert(at, command.Substring(at, length)),
                3 => command.Remove(at, length).Insert(at, piece),
                _ => command.Insert(at, piece),
            };
        }

        int Next(int bound)
        {
            state = (state * 1664525u) + 1013904223u;
            return (int)((state >> 8) % (uint)bound);
        }
    }
}
