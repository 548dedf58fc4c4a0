using System.Collections.Immutable;
using System.Globalization;
using IncidentDocs.Site.Model.Pages.Reports;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>The navigation of a page: sections with counts. What a handbook does not have is not in it.</summary>
internal static class Navigation
{
    /// <summary>The navigation as it stands on a page.</summary>
    public static IReadOnlyList<NavSection> Of(Place place) =>
        [
            .. Groups(place)
                .Select(group => new NavSection(
                    group.Title,
                    [
                        .. group
                            .Entries.Where(entry => entry.IsThere)
                            .Select(entry => Item(place, entry)),
                    ]
                ))
                .Where(section => section.Items.Count > 0),
        ];

    private static IEnumerable<(string Title, ImmutableArray<Entry> Entries)> Groups(Place place)
    {
        var (words, catalog) = (place.Words, place.Catalog);
        yield return (words.Of("nav.respond"), Respond(place));
        yield return (
            words.Of("nav.act"),
            [
                Counted(
                    words.Of("nav.runbooks"),
                    SitePaths.Runbooks,
                    "runbooks/",
                    catalog.Runbooks.Count
                ),
                Counted(words.Of("nav.contacts"), SitePaths.Contacts, null, catalog.Contacts.Count),
                Counted(
                    words.Of("nav.services"),
                    SitePaths.Services,
                    "services/",
                    catalog.Services.Count
                ),
            ]
        );
        yield return (
            words.Of("nav.on_call"),
            [
                Counted(
                    words.Of("nav.rosters"),
                    SitePaths.Rosters,
                    "oncall/",
                    catalog.Rosters.Count
                ),
                Counted(words.Of("nav.people"), SitePaths.People, "people/", catalog.People.Count),
                Counted(words.Of("nav.teams"), SitePaths.Teams, "teams/", catalog.Teams.Count),
                Counted(words.Of("nav.roles"), SitePaths.Roles, null, catalog.Roles.Count),
            ]
        );
        yield return (words.Of("nav.record"), Record(place));
        yield return (words.Of("nav.documents"), Documents(place));
    }

    private static ImmutableArray<Entry> Respond(Place place)
    {
        var (words, catalog) = (place.Words, place.Catalog);
        return
        [
            new(words.Of("nav.matrix"), SitePaths.Matrix, null, null, catalog.Matrix is not null),
            new(
                words.Of("nav.severities"),
                SitePaths.Severities,
                null,
                null,
                catalog.Severities.Count > 0
            ),
            new(
                words.Of("nav.escalation"),
                SitePaths.Escalation,
                null,
                null,
                catalog.Escalation is not null
            ),
            new(
                words.Of("nav.war_room"),
                SitePaths.WarRoom,
                null,
                null,
                catalog.WarRoom is not null
            ),
            Counted(
                words.Of("nav.process"),
                SitePaths.Process,
                "process/",
                place.Site.ProcessPages.Length
            ),
            Counted(
                words.Of("nav.checklists"),
                SitePaths.Checklists,
                "checklists/",
                catalog.Checklists.Count
            ),
        ];
    }

    private static ImmutableArray<Entry> Record(Place place)
    {
        var (words, catalog) = (place.Words, place.Catalog);
        var drills = catalog.Drills.Count;
        return
        [
            Counted(
                words.Of("nav.incidents"),
                SitePaths.Incidents,
                "incidents/",
                catalog.Incidents.Count
            ),
            new(
                words.Of("nav.board"),
                SitePaths.Board,
                null,
                place.Site.OpenCards,
                catalog.Board is not null
            ),
            new(
                words.Of("nav.drills"),
                SitePaths.Drills,
                "drills/",
                drills,
                drills > 0 || catalog.DrillPlan is not null
            ),
            new(
                words.Of("nav.reports"),
                SitePaths.Reports,
                "reports/",
                null,
                !ReportPages.Kinds(place.Site).IsEmpty
            ),
            Counted(words.Of("nav.causes"), SitePaths.Causes, null, catalog.Causes.Count),
        ];
    }

    private static ImmutableArray<Entry> Documents(Place place)
    {
        var (words, catalog) = (place.Words, place.Catalog);
        return
        [
            new(words.Of("nav.about"), SitePaths.About, null, null, true),
            new(words.Of("nav.paper"), SitePaths.Paper, null, null, catalog.Runbooks.Count > 0),
            Counted(words.Of("nav.pages"), SitePaths.Documents, null, place.Site.PlainPages.Length),
            Counted(words.Of("nav.releases"), SitePaths.Releases, null, catalog.Releases.Length),
            Counted(
                words.Of("nav.rules"),
                SitePaths.Rules,
                "reference/rules/",
                place.Site.RulePages.Length
            ),
        ];
    }

    private static Entry Counted(string text, string target, string? below, int count) =>
        new(text, target, below, count, count > 0);

    private static NavItem Item(Place place, Entry entry) =>
        new(entry.Text, place.Href(entry.Target))
        {
            Count = entry.Count?.ToString(CultureInfo.InvariantCulture),
            IsCurrent =
                string.Equals(place.Path, entry.Target, StringComparison.Ordinal)
                || (
                    entry.Below is { } below
                    && place.Path.StartsWith(below, StringComparison.Ordinal)
                ),
        };

    private sealed record Entry(
        string Text,
        string Target,
        string? Below,
        int? Count,
        bool IsThere
    );
}
