using AngleSharp.Html.Parser;
using IncidentDocs.Core.Diagnostics;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>The handbook to print.</summary>
public sealed class PaperPageTests
{
    [Fact]
    public void EveryStepOfEveryRunbookIsOnItUnderAnIdOfItsOwn()
    {
        var sources = HandbookSite.Read(".");
        var catalog = HandbookSite.Facts(sources).Catalog;
        var pages = HandbookSite.Render(
            HandbookSite.Build(sources, Language.Korean),
            path => path is "handbook.html"
        );
        var document = new HtmlParser().ParseDocument(pages["handbook.html"]);
        var ids = document.QuerySelectorAll("main [id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            catalog.Runbooks.SelectMany(runbook =>
                runbook.Steps.Select(step => $"{runbook.Id.Value}/{step.Id.Value}")
            ),
            id => Assert.Contains(id, ids)
        );
        Assert.All(
            document
                .QuerySelectorAll(".paper-contents a")
                .Select(link => link.GetAttribute("href")!),
            target => Assert.Contains(target[1..], ids)
        );
        Assert.Equal("P1", document.QuerySelector(".paper-card .badge")!.TextContent.Trim());
        Assert.Contains(
            "+82 10-0000-0001",
            document.QuerySelector(".paper-numbers")!.TextContent,
            StringComparison.Ordinal
        );
    }

    /// <summary>Without a network the paper is what there is: whoever the escalation names with a telephone has a number on it.</summary>
    [Fact]
    public void EverybodyWhomTheEscalationCallsHasANumberOnIt()
    {
        var pages = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read("."), Language.Korean),
            path => path is "handbook.html" or "policy/escalation.html"
        );
        var parser = new HtmlParser();
        var called = parser
            .ParseDocument(pages["policy/escalation.html"])
            .QuerySelectorAll(".callee a[href^='tel:']")
            .Select(link => link.GetAttribute("href")!)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var printed = parser
            .ParseDocument(pages["handbook.html"])
            .QuerySelectorAll(".paper-numbers a[href^='tel:']")
            .Select(link => link.GetAttribute("href")!)
            .ToHashSet(StringComparer.Ordinal);
        Assert.True(called.Count > 10);
        Assert.All(called, number => Assert.Contains(number, printed));
    }
}
