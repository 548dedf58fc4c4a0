using System.Collections.Immutable;

namespace IncidentDocs.Cli.Files;

/// <summary>The names that are no part of a handbook: hidden ones, and what editors, merges and desktops leave.</summary>
public static class IgnoredNames
{
    private static readonly ImmutableArray<string> Ends =
    [
        "~",
        ".bak",
        ".orig",
        ".rej",
        ".swp",
        ".swo",
        ".tmp",
    ];

    private static readonly ImmutableArray<string> Whole = ["Thumbs.db", "desktop.ini", "4913"];

    /// <summary>Whether a file or folder of this name is passed over.</summary>
    public static bool Contains(string name) =>
        name.StartsWith('.')
        || (name.StartsWith('#') && name.EndsWith('#'))
        || Ends.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
        || Whole.Contains(name, StringComparer.OrdinalIgnoreCase);
}
