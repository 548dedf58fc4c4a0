using System.Text;
using IncidentDocs.Benchmarks.Generation;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Parsing;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Benchmarks;

/// <summary>A benchmark on a handbook with errors would measure the wrong thing.</summary>
public sealed class GeneratedHandbookTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(59)]
    [InlineData(100)]
    [InlineData(1000)]
    public void Generated_handbook_has_that_many_documents_and_neither_error_nor_warning(
        int documents
    )
    {
        var sources = Sources(documents);

        var handbook = HandbookPipeline.Check(
            sources,
            Instant.FromDateTimeOffset(World.AsOf),
            new StageClock()
        );

        Assert.Equal(documents, sources.Files.Length);
        Assert.Empty(
            handbook
                .Open.Where(finding => finding.Level >= Level.Warning)
                .Select(finding =>
                    $"{finding.Diagnostic.Location.Path}: {finding.Diagnostic.Message.En}"
                )
        );
    }

    [Fact]
    public void Same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        var first = HandbookGenerator.Generate(100, 1).ToArray();

        Assert.Equal(first, HandbookGenerator.Generate(100, 1));
        Assert.NotEqual(first, HandbookGenerator.Generate(100, 2));
    }

    [Fact]
    public void Clocks_of_every_generated_incident_are_kept()
    {
        var handbook = HandbookPipeline.Check(
            Sources(100),
            Instant.FromDateTimeOffset(World.AsOf),
            new StageClock()
        );

        Assert.NotEmpty(handbook.Facts.Clocks);
        Assert.Empty(
            handbook
                .Facts.Clocks.Where(clocks => !IsInTime(clocks.Value))
                .Select(clocks => clocks.Key.Value)
        );
    }

    private static bool IsInTime(IncidentClocks clocks) =>
        clocks.Detect is not null
        && clocks.Acknowledge?.IsKept is not false
        && clocks.Respond?.IsKept is true
        && clocks.Recover?.IsKept is not false
        && clocks.Observe?.Value >= clocks.ObserveAtLeast
        && clocks.Draft?.IsKept is true
        && clocks.Review?.IsKept is true;

    private static SourceSet Sources(int documents) =>
        new([
            .. HandbookGenerator
                .Generate(documents, HandbookGenerator.UsualSeed)
                .Select(file => (file.Path, Bytes: Encoding.UTF8.GetBytes(file.Text)))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new SourceFile(file.Path, file.Bytes.Length, () => file.Bytes)),
        ]);
}
