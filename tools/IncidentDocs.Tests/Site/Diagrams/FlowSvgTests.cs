using IncidentDocs.Site.Diagrams;
using Xunit;

namespace IncidentDocs.Tests.Site.Diagrams;

/// <summary>Every flowchart of the corpus looks as it did when somebody looked at it.</summary>
public sealed class FlowSvgTests
{
    public static TheoryData<string> Names => [.. Corpus.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Drawing(string name) =>
        Verified.Match(FlowSvg.Of(Corpus.Draw(name), name, "…"), "svg", name);

    [Fact]
    public void Corpus_is_large_enough() => Assert.True(Corpus.Names.Count() >= 40);
}
