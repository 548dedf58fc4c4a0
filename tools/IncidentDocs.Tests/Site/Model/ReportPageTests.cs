using AngleSharp.Html.Parser;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.Metrics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Reports;
using IncidentDocs.Site.Model.Pages.Reports;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>Pages of reports.</summary>
public sealed class ReportPageTests
{
    private const string Harbor = "tools/IncidentDocs.Tests/Fixtures/Sites/harbor";

    /// <summary>A page has the tables of the command: the same heads and as many rows, in the same order.</summary>
    [Fact]
    public void APageHasTheTablesOfItsCommand()
    {
        var sources = HandbookSite.Read(Harbor);
        var pages = HandbookSite.Render(HandbookSite.Build(sources, Language.English));
        var input = new ReportInput(HandbookSite.Facts(sources), Language.English, MetricRange.All);
        foreach (var kind in ReportKind.All.Remove(BoardTables.Kind))
        {
            var document = new HtmlParser().ParseDocument(pages[$"reports/{kind.Name}.html"]);
            foreach (var table in kind.Tables(input))
            {
                var section = document.GetElementById(table.Id)!.ParentElement!;
                if (table.Rows.IsEmpty)
                {
                    Assert.NotNull(section.QuerySelector(".empty"));
                    continue;
                }
                Assert.Equal(
                    table.Columns.Select(column => column.Name.En),
                    section.QuerySelectorAll("thead th").Select(cell => cell.TextContent)
                );
                var rows = section.QuerySelectorAll("tbody tr").ToList();
                Assert.Equal(table.Rows.Length, rows.Count);
                if (kind == DrillTables.Kind && table.Columns[0].Id is "id")
                {
                    Assert.Equal(
                        table.Rows.Select(row => row[0].Text),
                        rows.Select(row => row.Children[0].TextContent.Trim())
                    );
                    Assert.All(rows, row => Assert.NotNull(row.Children[0].QuerySelector("a")));
                }
                Assert.All(
                    table.Rows.Zip(rows),
                    pair =>
                        Assert.All(
                            pair.First.Index().Where(cell => cell.Item.Number is not null),
                            cell =>
                                Assert.Equal(
                                    cell.Item.Shown(Language.English),
                                    pair.Second.Children[cell.Index].TextContent.Trim()
                                )
                        )
                );
            }
        }
    }

    [Fact]
    public void APublicCopyHasNone()
    {
        var site = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read(Harbor), Language.English, Audience.Public)
        );
        Assert.DoesNotContain(
            site.Keys,
            path => path.StartsWith("reports/", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("reports/", site["index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 1, 1, "2026 Q1")]
    [InlineData(2026, 3, 31, "2026 Q1")]
    [InlineData(2026, 4, 1, "2026 Q2")]
    [InlineData(2026, 12, 31, "2026 Q4")]
    public void ADayHasItsQuarter(int year, int month, int day, string name)
    {
        var quarter = Quarter.Of(new LocalDate(year, month, day));
        Assert.Equal(name, quarter.Name);
        Assert.True(quarter.Range.Contains(new LocalDate(year, month, day)));
        Assert.False(quarter.Range.Contains(quarter.First.PlusDays(-1)));
        Assert.False(quarter.Range.Contains(quarter.First.PlusMonths(3)));
    }

    [Fact]
    public void QuartersAcrossAYearEndAreTheLastSoMany()
    {
        var (first, last) = (new LocalDate(2024, 2, 29), new LocalDate(2026, 1, 1));
        Assert.Equal(
            ["2025 Q3", "2025 Q4", "2026 Q1"],
            Quarter.Between(first, last, 3).Select(quarter => quarter.Name)
        );
        Assert.Equal(["2026 Q1"], Quarter.Between(last, last, 3).Select(quarter => quarter.Name));
    }
}
