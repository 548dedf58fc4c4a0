using System.Diagnostics;
using System.Xml.Linq;
using IncidentDocs.Core.Languages.Mermaid;
using IncidentDocs.Site.Diagrams;
using Xunit;

namespace IncidentDocs.Tests.Site.Diagrams;

/// <summary>Properties of drawings: nothing overlaps, lines end where they should, and no graph or label breaks it.</summary>
public sealed class FlowDrawingTests
{
    public static TheoryData<string> Names => [.. Corpus.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_corpus_is_well_drawn(string name) =>
        Assert.Empty(Drawings.Faults(Corpus.Draw(name)));

    [Fact]
    public void Random_charts_are_well_drawn()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var chart = RandomCharts.Of(seed, 1 + (seed % 13), seed * 7 % 22);
            var drawing = FlowDrawing.Of(chart);
            var faults = Drawings.Faults(drawing).ToList();
            Assert.True(faults.Count == 0, $"seed {seed}: {string.Join("; ", faults.Take(3))}");
            _ = XDocument.Parse(FlowSvg.Of(drawing, "<&\">", "'"));
        }
    }

    [Fact]
    public void The_same_chart_gives_the_same_bytes()
    {
        var chart = RandomCharts.Of(4, 30, 50);
        Assert.Equal(
            FlowSvg.Of(FlowDrawing.Of(chart), "a", "b"),
            FlowSvg.Of(FlowDrawing.Of(chart), "a", "b")
        );
    }

    [Fact]
    public void Hostile_labels_stay_text()
    {
        var svg = FlowSvg.Of(Corpus.Draw("entities"), "</title><script>", "\"");
        var elements = XDocument.Parse(svg).Descendants().Select(element => element.Name.LocalName);
        Assert.Subset(
            new HashSet<string> { "svg", "title", "desc", "rect", "path", "circle", "text" },
            elements.ToHashSet(StringComparer.Ordinal)
        );
        Assert.DoesNotContain("style=", svg, StringComparison.Ordinal);
        Assert.DoesNotContain(" id=", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_chart_allowed_is_drawn_in_time()
    {
        var watch = Stopwatch.StartNew();
        var drawing = FlowDrawing.Of(RandomCharts.Of(1, FlowLimits.Nodes, FlowLimits.Edges));
        Assert.True(drawing.Width > 0);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }
}
