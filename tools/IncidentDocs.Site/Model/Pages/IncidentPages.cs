using System.Globalization;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Incidents: the list, and a page each.</summary>
internal static class IncidentPages
{
    private const int MostOfSameCause = 10;

    /// <summary>The pages. The list is there without an incident too: it says how to add one.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site)
    {
        yield return new PagePlan(SitePaths.Incidents, Index);
        foreach (var incident in site.Catalog.Incidents)
        {
            yield return new PagePlan(SitePaths.Of(incident.Id), place => Page(place, incident));
        }
    }

    private static BuiltPage Index(Place place)
    {
        var words = place.Words;
        var all = place.Site.References.Incidents;
        var active = all.Where(incident => incident.Status.Value == IncidentStatus.Active);
        var ended = all.Where(incident => incident.Status.Value != IncidentStatus.Active)
            .GroupBy(incident => YearOf(place, incident))
            .OrderByDescending(group => group.Key);
        var sections = Sections.Present([
            Sections.Of(
                "active",
                words.Of("home.active"),
                IncidentRows.Columns(place),
                IncidentRows.Of(place, active)
            ),
            .. ended.Select(group =>
                Sections.Of(
                    $"year-{group.Key}",
                    words.With("time.year", group.Key),
                    IncidentRows.Columns(place),
                    IncidentRows.Of(place, group)
                )
            ),
        ]);
        var frame = Frames.Of(place, "incidents", words.Of("nav.incidents")) with
        {
            Contents = Contents.Listed(Contents.Of(sections)),
        };
        var model = new IncidentsPage(sections)
        {
            Empty = all.IsEmpty ? HomePages.Empty(place, "incidents") : null,
        };
        return new BuiltPage(frame, "pages/incidents.html", model);
    }

    private static int YearOf(Place place, Incident incident)
    {
        var events = place.Site.Facts.Clocks[incident.Id].Milestones;
        var first = events.Detected ?? events.Started;
        return first is null ? 0 : place.Times.DayOf(first.Instant).Year;
    }

    private static BuiltPage Page(Place place, Incident incident)
    {
        var words = place.Words;
        var sections = RelatedSections(place, incident);
        var document = place.Document(incident.Location.Path);
        var frame = Frames.Of(
            place,
            "incident",
            $"{incident.Id.Value} {IncidentRows.TitleOf(place, incident)}",
            place.To(words.Of("nav.incidents"), SitePaths.Incidents)
        ) with
        {
            TitleId = incident.Id.Value,
            Status = IncidentFacts.Status(place, incident),
            Description = place.Text(
                incident.Impact.Summary.IsEmpty ? incident.PublicSummary : incident.Impact.Summary
            ),
            Contents = Contents.Listed(
                incident.Timeline.IsEmpty
                    ? []
                    : [Contents.Of(words.Of("incident.timeline"), "timeline")],
                MarkdownBody.Contents(document),
                incident.Whys.IsEmpty ? [] : [Contents.Of(words.Of("incident.whys"), "whys")],
                incident.RootCause is null
                    ? []
                    : [Contents.Of(words.Of("incident.root_cause"), "root-cause")],
                incident.ContributingFactors.IsEmpty
                    ? []
                    : [Contents.Of(words.Of("incident.factors"), "factors")],
                incident.Resolution is null
                    ? []
                    : [Contents.Of(words.Of("incident.resolution"), "resolution")],
                [Contents.Of(words.Of("incident.actions"), "actions")],
                HasLessons(incident) ? [Contents.Of(words.Of("incident.lessons"), "lessons")] : [],
                Contents.Of(sections)
            ),
            Source = incident.Location.Path,
            Scripts = place.Catalog.Audience == Audience.Public ? [] : ["copy"],
        };
        return new BuiltPage(frame, "pages/incident.html", Model(place, incident, sections));
    }

    private static IncidentPage Model(
        Place place,
        Incident incident,
        IReadOnlyList<PageSection> sections
    )
    {
        var number = 0;
        return new IncidentPage(
            place.Paragraph(
                incident.Impact.Summary.IsEmpty ? incident.PublicSummary : incident.Impact.Summary
            ),
            ClockTiles.Of(place, incident),
            IncidentFacts.FactsOf(place, incident),
            new Timelines(place, incident).Build(),
            [
                .. incident.Whys.Select(why => new WhyRow(
                    ++number,
                    place.LineOrEmpty(why.Question),
                    place.LineOrEmpty(why.Answer)
                )),
            ],
            Actions(place, incident),
            sections
        )
        {
            IsPublic = place.Catalog.Audience == Audience.Public,
            Brief = Brief(place, incident),
            Body = place.Body(incident.Location.Path),
            RootCause = incident.RootCause is null ? null : place.Paragraph(incident.RootCause),
            Resolution = incident.Resolution is null ? null : place.Paragraph(incident.Resolution),
            Factors = place.Lines(incident.ContributingFactors),
            WentWell = place.Lines(incident.Lessons.WentWell),
            WentBadly = place.Lines(incident.Lessons.WentBadly),
            GotLucky = place.Lines(incident.Lessons.GotLucky),
            Remarks = [.. IncidentFacts.Remarks(place, incident)],
        };
    }

    /// <summary>People outside are told by the notice, not by the report for the company.</summary>
    private static CopiedText? Brief(Place place, Incident incident)
    {
        if (place.Catalog.Audience == Audience.Public)
        {
            return null;
        }
        var lines = BriefText.Lines(
            IncidentBrief.Of(place.Site.Facts, incident),
            place.Site.Facts.Calendar.Zone,
            place.Site.Language
        );
        return new CopiedText(place.Words.Of("incident.brief"), string.Join('\n', lines));
    }

    private static bool HasLessons(Incident incident) =>
        incident.Lessons.WentWell.Length
            + incident.Lessons.WentBadly.Length
            + incident.Lessons.GotLucky.Length
        > 0;

    private static IReadOnlyList<ActionGroup> Actions(Place place, Incident incident) =>
        [
            .. incident
                .Actions.GroupBy(action => action.Horizon)
                .OrderBy(group => group.Key)
                .Select(group =>
                {
                    var title = group.Key is { } horizon
                        ? place.Words.Of("horizon", Words<ActionHorizon>.Of(horizon))
                        : place.Words.Of("incident.other_actions");
                    return new ActionGroup(
                        title,
                        new DataTable(
                            title,
                            ActionRows.OwnColumns(place),
                            [
                                .. group.Select(action =>
                                    ActionRows.Own(place, new OwnedAction(action, incident, null))
                                ),
                            ]
                        )
                    );
                }),
        ];

    private static IReadOnlyList<PageSection> RelatedSections(Place place, Incident incident)
    {
        var references = place.Site.References;
        var related = incident
            .Related.Ids()
            .Select(id => place.Catalog.Incidents.Find(id))
            .OfType<Incident>();
        return Sections.Present(
            RunbookUses.Section(place, incident.RunbooksUsed),
            Sections.Of(
                "related",
                place.Words.Of("section.related_incidents"),
                IncidentRows.Columns(place),
                IncidentRows.Of(place, related)
            ),
            OpenThen.Section(place, incident),
            SameCause(place, incident)
        );
    }

    // A large handbook has many; the page of the cause lists them all. Each list of a cause is in order and holds the incident itself.
    private static PageSection? SameCause(Place place, Incident incident)
    {
        var byCause = place.Site.References.IncidentsByCause;
        var lists = incident.Causes.Ids().Distinct().Select(cause => byCause[cause]).ToArray();
        var all =
            lists.Length == 1
                ? lists[0]
                : lists
                    .SelectMany(list => list)
                    .DistinctBy(other => other.Id)
                    .OrderByDescending(other => other.Id.Value, StringComparer.Ordinal)
                    .ToArray();
        var count = all.Count() - 1;
        var section = Sections.Of(
            "same-cause",
            place.Words.Of("section.same_cause"),
            IncidentRows.Columns(place),
            IncidentRows.Of(
                place,
                all.Where(other => other.Id != incident.Id).Take(MostOfSameCause)
            )
        );
        return count <= MostOfSameCause || section is null
            ? section
            : section with
            {
                Count = count.ToString(CultureInfo.InvariantCulture),
                Links = [.. incident.Causes.Ids().Select(place.Cause)],
            };
    }
}
