using System.Text;
using IncidentDocs.Benchmarks.Generation;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Benchmarks.Micro;

/// <summary>Generated documents in memory.</summary>
internal static class Sample
{
    /// <summary>A handbook of a size.</summary>
    public static SourceSet Handbook(int documents) =>
        new([
            .. HandbookGenerator
                .Generate(documents, HandbookGenerator.UsualSeed)
                .Select(ToSource)
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ]);

    /// <summary>The first document below a folder of a handbook of a hundred.</summary>
    public static SourceFile First(string folder) =>
        Handbook(100).Files.First(file => file.Path.StartsWith(folder, StringComparison.Ordinal));

    private static SourceFile ToSource(GeneratedFile file)
    {
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        return new SourceFile(file.Path, bytes.Length, () => bytes);
    }
}
