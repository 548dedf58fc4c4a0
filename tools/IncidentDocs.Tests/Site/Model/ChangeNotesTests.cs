using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>What pages show of git's history, and what a public copy does not.</summary>
public sealed class ChangeNotesTests
{
    private const string Handbook = "tools/IncidentDocs.Tests/Fixtures/Sites/harbor";
    private const string About = "content/handbook.yml";

    private static readonly CommitInfo s_commit = new(
        GitId.Of(Enumerable.Range(1, GitId.Length).Select(number => (byte)number).ToArray()),
        Instant.FromUtc(2026, 3, 9, 1, 0),
        Instant.FromUtc(2026, 3, 9, 2, 0),
        [new CommitAuthor("Some <Body>", "nobody@example.com")],
        "Say <more>"
    );

    [Fact]
    public void APageTellsItsLastChange()
    {
        var page = Page(Audience.Internal, new DocumentHistory([Change], false, false));
        Assert.Contains("Last changed", page, StringComparison.Ordinal);
        Assert.Contains("Some &lt;Body&gt;", page, StringComparison.Ordinal);
        Assert.Contains("Say &lt;more&gt;", page, StringComparison.Ordinal);
        Assert.Contains("<code>0102030</code>", page, StringComparison.Ordinal);
        Assert.Contains("<code>v1.0</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotKnownIsSaid()
    {
        var page = Page(Audience.Internal, new DocumentHistory([], true, true));
        Assert.Contains("Last change unknown", page, StringComparison.Ordinal);
        Assert.Contains("not committed", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"changes\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void APublicCopyHasTheDayAlone()
    {
        var page = Page(Audience.Public, new DocumentHistory([Change], false, false));
        Assert.Contains("2026-03-09", page, StringComparison.Ordinal);
        Assert.All(
            ["Body", "Say", "0102030", "v1.0", "nobody"],
            word => Assert.DoesNotContain(word, page, StringComparison.Ordinal)
        );
    }

    private static DocumentChange Change => new(s_commit, DocumentChangeKind.Changed, null);

    private static string Page(Audience audience, DocumentHistory history)
    {
        var sources = HandbookSite.Read(Handbook);
        var known = new HandbookHistory(
            ImmutableDictionary<string, DocumentHistory>.Empty.Add(About, history),
            [
                new TaggedVersion(
                    "v1.0",
                    s_commit,
                    null,
                    "1.0",
                    new Id<Person>("somebody"),
                    new LocalDate(2026, 3, 9)
                ),
            ],
            s_commit,
            [],
            history.IsCutOff
        );
        var facts = HandbookSite.Facts(sources, audience) with { History = known.For(audience) };
        var site = SiteModelBuilder.Build(
            facts,
            sources,
            SiteTemplates.Load(Language.English, []),
            new SiteOptions(Language.English)
        );
        return HandbookSite.Render(site)[SitePaths.About];
    }
}
