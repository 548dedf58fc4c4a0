using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams;

namespace IncidentDocs.Tests.Site.Diagrams;

/// <summary>Flowcharts as data: adding one is adding a file.</summary>
internal static class Corpus
{
    private static readonly string s_folder = Path.Combine(
        Verified.RepositoryRoot,
        "tools/IncidentDocs.Tests/Fixtures/Diagrams"
    );

    /// <summary>The names of all.</summary>
    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(s_folder, "*.mmd")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of one.</summary>
    public static string Code(string name) =>
        File.ReadAllText(Path.Combine(s_folder, name + ".mmd"));

    /// <summary>One, drawn.</summary>
    public static FlowDrawing Draw(string name)
    {
        var reading = FlowchartParser.Parse(Code(name));
        Xunit.Assert.Empty(reading.Problems);
        return FlowDrawing.Of(reading.Chart);
    }
}
