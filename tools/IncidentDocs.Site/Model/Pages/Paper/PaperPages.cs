using System.Collections.Immutable;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages.Paper;

/// <summary>What is needed in an incident on one page to print: a card for the gravest severity on a sheet of its own, contents, external contacts, every runbook from the top of a sheet.</summary>
internal static class PaperPages
{
    /// <summary>Who has more runbooks than fit a folder takes those of the gravest incidents along.</summary>
    private const int Most = 40;

    /// <summary>The page; none where there is nothing to do.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site) =>
        site.Catalog.Runbooks.Count == 0 ? [] : [new PagePlan(SitePaths.Paper, Build)];

    private static BuiltPage Build(Place place)
    {
        var words = place.Words;
        ImmutableArray<PaperRunbook> runbooks =
        [
            .. place
                .Catalog.Runbooks.OrderBy(runbook => Rank(place, runbook))
                .Take(Most)
                .OrderBy(runbook => runbook.Id.Value, StringComparer.Ordinal)
                .Select(runbook => Of(place, runbook)),
        ];
        var contacts = Contacts(place);
        var frame = Frames.Of(place, "paper", words.Of("paper.title")) with
        {
            Description = words.Of("paper.lead"),
        };
        var answer = SeverityAnswers.Of(place) is [var first, ..] ? first : null;
        var model = new PaperPage(
            answer,
            Numbers(place),
            [
                .. contacts is null
                    ? Array.Empty<Link>()
                    : [new Link(words.Of("nav.contacts"), "#contacts")],
                .. runbooks.Select(runbook => new Link(runbook.Title, "#" + runbook.Id)),
            ],
            runbooks
        )
        {
            Contacts = contacts,
            Cut =
                place.Catalog.Runbooks.Count > Most
                    ? words.With("paper.cut", place.Catalog.Runbooks.Count, Most)
                    : null,
        };
        return new BuiltPage(frame, "pages/handbook.html", model);
    }

    private static int Rank(Place place, Runbook runbook) =>
        runbook
            .SeverityConditions.Select(condition =>
                place.Catalog.Severities.Find(condition.Severity)?.Rank ?? int.MaxValue
            )
            .DefaultIfEmpty(int.MaxValue)
            .Min();

    /// <summary>Whom one may have to call: those of the rosters, those who lead, and whomever the escalation calls with their deputies, each once, by name.</summary>
    private static IReadOnlyList<Fact> Numbers(Place place)
    {
        var escalated = Escalated(place).ToHashSet();
        return
        [
            .. place
                .Catalog.People.Where(person =>
                    person.Channels.Phone is not null
                    && (escalated.Contains(person.Id) || MayBeCalled(place, person))
                )
                .OrderBy(person => place.Text(person.Name), StringComparer.Ordinal)
                .Select(person => new Fact(
                    place.Text(person.Name),
                    [
                        Cell.Muted(place.Team(person.Team.Value).Text),
                        Cell.Part(PersonRows.Phone(person.Channels.Phone)!),
                    ]
                )),
        ];
    }

    private static IEnumerable<Id<Person>> Escalated(Place place) =>
        (place.Catalog.Escalation?.Policies ?? [])
            .SelectMany(policy => policy.Windows)
            .SelectMany(window => window.Entries)
            .Where(entry => entry.Do is EscalationDo.Page or EscalationDo.Report)
            .SelectMany(entry => entry.Who)
            .Select(role => place.Catalog.Roles.Find(role.Value))
            .OfType<Role>()
            .SelectMany(role => RoleMembers.InOrder(place.Catalog, role));

    private static bool MayBeCalled(Place place, Person person) =>
        place.Site.Facts.OnCall.Loads.Any(load =>
            load.Value.People.Any(found => found.Person == person.Id)
        ) || place.Catalog.Teams.Any(team => team.Lead.Value == person.Id);

    private static DataTable? Contacts(Place place)
    {
        var words = place.Words;
        return place.Catalog.Contacts.Count == 0
            ? null
            : new DataTable(
                words.Of("nav.contacts"),
                [
                    new(words.Of("column.contact")),
                    new(words.Of("column.phone")) { IsNarrow = true },
                    new(words.Of("contacts.call_when")) { IsWide = true },
                ],
                [
                    .. place.Catalog.Contacts.Select(contact =>
                        Sections.Row(
                            Cell.Of(place.Text(contact.Name)),
                            Cell.Of(PersonRows.Phone(contact.Phone)),
                            Cell.Of(place.Line(contact.CallWhen))
                        )
                    ),
                ]
            );
    }

    /// <summary>A runbook; ids carry its own before them, for the steps of several stand on this page.</summary>
    private static PaperRunbook Of(Place place, Runbook runbook)
    {
        var prefix = Anchors.Of(runbook.Id.Value, "");
        var procedure = Procedures.Of(place, runbook, isOnPaper: true);
        return new PaperRunbook(
            Anchors.Of(runbook.Id.Value),
            place.Text(runbook.Title),
            RunbookPages.Status(place, runbook),
            place.Paragraph(runbook.Summary),
            place.Lines(runbook.Symptoms),
            RunbookPages.Conditions(place, runbook),
            [
                .. runbook.Parameters.Select(parameter => new Fact(
                    "{{" + parameter.Name.Value + "}}",
                    [Cell.Part(place.Text(parameter.Label)), Cell.Typed(parameter.Example.Value)]
                )),
            ],
            [
                .. procedure.Phases.Select(phase =>
                    phase with
                    {
                        Id = prefix + phase.Id,
                        Steps =
                        [
                            .. phase.Steps.Select(step => step with { Id = prefix + step.Id }),
                        ],
                    }
                ),
            ]
        )
        {
            Observe = procedure.Observe,
            Untranslated = ProseLanguages.Missing(place.Site, runbook.Location.Path),
            Body = place.Body(runbook.Location.Path, prefix, place.Text(runbook.Title)),
        };
    }
}
