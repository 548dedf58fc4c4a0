namespace IncidentDocs.Core.Rules.Wording;

/// <summary>The lists of words and patterns that the assembly carries.</summary>
internal static class EmbeddedWording
{
    /// <summary>The lines of a list that say something: neither empty nor a comment.</summary>
    public static ImmutableArray<(string Word, string Value)> Read(string name)
    {
        using var stream = typeof(EmbeddedWording).Assembly.GetManifestResourceStream(
            $"wording/{name}.txt"
        )!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n')
                .Select(line => line.TrimEnd('\r'))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(Split),
        ];
    }

    private static (string Word, string Value) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return (line[..space], line[(space + 1)..]);
    }
}
