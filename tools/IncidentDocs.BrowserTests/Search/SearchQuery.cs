namespace IncidentDocs.BrowserTests.Search;

/// <summary>What somebody types, and what they must find.</summary>
/// <param name="Words">What is typed.</param>
/// <param name="Targets">The pages.</param>
public sealed record SearchQuery(string Words, IReadOnlyList<string> Targets)
{
    /// <summary>Whether somebody looks for a runbook, which must then be the first result of all.</summary>
    public bool IsForRunbook => Targets[0].StartsWith("runbooks/", StringComparison.Ordinal);

    /// <summary>The queries of the fixture.</summary>
    public static IReadOnlyList<SearchQuery> All { get; } =
    [
        .. File.ReadLines(
                Path.Combine(BuiltSite.Root, "tools/IncidentDocs.BrowserTests/Search/queries.tsv")
            )
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => new SearchQuery(parts[0], parts[1].Split(' '))),
    ];
}
