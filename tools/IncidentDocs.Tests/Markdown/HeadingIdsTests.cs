using IncidentDocs.Core.Markdown;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

public class HeadingIdsTests
{
    // As GitHub does it, so that links made there work.
    [Theory]
    [InlineData("장애 등급 분류", "장애-등급-분류")]
    [InlineData("P1: War Room (워룸)", "p1-war-room-워룸")]
    [InlineData("5.1 서버 다운", "51-서버-다운")]
    [InlineData("A & B", "a--b")]
    [InlineData("snake_case-and-dash", "snake_case-and-dash")]
    [InlineData("  양끝  ", "양끝")]
    [InlineData("ÀÉ ß ǅ", "àé-ß-ǆ")]
    [InlineData("C++ / C#", "c--c")]
    [InlineData("\u1100\u1161\u11a8", "각")]
    [InlineData("…!", "section")]
    [InlineData("", "section")]
    [InlineData("𝒳 수식 😀 끝", "𝒳-수식--끝")]
    public void Slugs(string heading, string id) => Assert.Equal(id, HeadingIds.Slug(heading));

    [Fact]
    public void Equal_headings_are_numbered()
    {
        var ids = new HeadingIds();
        string[] headings = ["a", "a", "a-1", "a", "a-1", "!", "!"];
        Assert.Equal(
            ["a", "a-1", "a-1-1", "a-2", "a-1-2", "section", "section-1"],
            headings.Select(ids.Next)
        );
    }

    [Fact]
    public void Ids_are_unique_in_linear_time()
    {
        var ids = new HeadingIds();
        var headings = Enumerable
            .Range(0, 50_000)
            .Select(i => i % 2 == 0 ? "a" : "a-" + (i / 2))
            .Concat(Enumerable.Repeat("a", 50_000));
        var given = headings.Select(ids.Next).ToList();
        Assert.Equal(given.Count, given.Distinct(StringComparer.Ordinal).Count());
    }
}
