using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Pages;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Model;

/// <summary>What all pages are made from: the facts, the words, the cross references. It never changes while a site is built.</summary>
internal sealed class SiteSource
{
    private readonly Lazy<ILookup<Id<Person>?, SeatShift>> _shifts;

    /// <summary>What the pages of the site's first language are made from.</summary>
    public SiteSource(HandbookFacts facts, SourceSet sources, Words words, SiteOptions options)
    {
        Facts = facts;
        Words = words;
        Options = options;
        Tree = SiteTree.First(words.Language);
        Trees = [Tree];
        Times = new TimeTexts(words, facts.Catalog.Handbook.Zone, facts.AsOf);
        References = new CrossReferences(facts);
        Alerts = new AlertIndex(facts.Catalog);
        Targets = new LinkTargets(facts.Catalog, sources);
        ProcessPages = [.. facts.Catalog.Pages.Where(ProsePages.IsProcess)];
        RulePages = [.. facts.Catalog.Pages.Where(ProsePages.IsRule)];
        PlainPages = [.. facts.Catalog.Pages.Where(ProsePages.IsPlain)];
        PeopleByEmail = facts
            .Catalog.People.Where(person => person.Channels.Email is not null)
            .DistinctBy(
                person => person.Channels.Email!.Value.Value,
                StringComparer.OrdinalIgnoreCase
            )
            .ToFrozenDictionary(
                person => person.Channels.Email!.Value.Value,
                person => person.Id,
                StringComparer.OrdinalIgnoreCase
            );
        _shifts = new Lazy<ILookup<Id<Person>?, SeatShift>>(() =>
            facts.Catalog.Rosters.SelectMany(facts.OnCall.Shifts).ToLookup(shift => shift.Person)
        );
        ActiveIncidents =
        [
            .. References.Incidents.Where(incident =>
                incident.Status.Value == IncidentStatus.Active
            ),
        ];
        OpenCards = facts.Board.Lanes.Sum(lane =>
            lane.Columns.Sum(column => column.Cards.Count(card => !card.IsDone))
        );
    }

    // What does not depend on the language is shared.
    private SiteSource(
        SiteSource first,
        Words words,
        SiteTree tree,
        ImmutableArray<(SiteTree Tree, Words Words)> trees
    )
    {
        Facts = first.Facts;
        Words = words;
        Options = first.Options;
        Tree = tree;
        Trees = [.. trees.Select(each => each.Tree)];
        Others = trees.RemoveAll(each => each.Tree == tree);
        Times = new TimeTexts(words, first.Catalog.Handbook.Zone, first.Facts.AsOf);
        References = first.References;
        Alerts = first.Alerts;
        Targets = first.Targets;
        ProcessPages = first.ProcessPages;
        RulePages = first.RulePages;
        PlainPages = first.PlainPages;
        PeopleByEmail = first.PeopleByEmail;
        _shifts = first._shifts;
        ActiveIncidents = first.ActiveIncidents;
        OpenCards = first.OpenCards;
    }

    /// <summary>What the pages of another tree of the same site are made from.</summary>
    /// <param name="words">The words of its language.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="trees">All trees of the site, each with the words of its language.</param>
    public SiteSource For(
        Words words,
        SiteTree tree,
        ImmutableArray<(SiteTree Tree, Words Words)> trees
    ) => new(this, words, tree, trees);

    /// <summary>The language that its pages are in, and where they stand.</summary>
    public SiteTree Tree { get; }

    /// <summary>All trees of the site, the first one at its root.</summary>
    public ImmutableArray<SiteTree> Trees { get; }

    /// <summary>The other trees of the site, each with the words of its language.</summary>
    public ImmutableArray<(SiteTree Tree, Words Words)> Others { get; } = [];

    /// <summary>The facts.</summary>
    public HandbookFacts Facts { get; }

    /// <summary>The catalogue.</summary>
    public Catalog Catalog => Facts.Catalog;

    /// <summary>The words of the interface.</summary>
    public Words Words { get; }

    /// <summary>How the site is built.</summary>
    public SiteOptions Options { get; }

    /// <summary>Times as people read them.</summary>
    public TimeTexts Times { get; }

    /// <summary>What refers to what.</summary>
    public CrossReferences References { get; }

    /// <summary>The alerts that lead to runbooks.</summary>
    public AlertIndex Alerts { get; }

    /// <summary>Where links of the content lead.</summary>
    public LinkTargets Targets { get; }

    /// <summary>People by their address, in whatever case it is written.</summary>
    public FrozenDictionary<string, Id<Person>> PeopleByEmail { get; }

    /// <summary>The shifts that each person serves in all rosters, roster by roster; those of nobody are the empty seats.</summary>
    public ILookup<Id<Person>?, SeatShift> ShiftsByPerson => _shifts.Value;

    /// <summary>The pages of the process, in order.</summary>
    public ImmutableArray<Page> ProcessPages { get; }

    /// <summary>The generated pages of the checker's rules.</summary>
    public ImmutableArray<Page> RulePages { get; }

    /// <summary>All other prose.</summary>
    public ImmutableArray<Page> PlainPages { get; }

    /// <summary>The incidents that go on, the newest first.</summary>
    public ImmutableArray<Incident> ActiveIncidents { get; }

    /// <summary>Cards of the board that are not done.</summary>
    public int OpenCards { get; }

    /// <summary>The language of the site.</summary>
    public Language Language => Words.Language;

    /// <summary>The handbook's title.</summary>
    public string Title => Catalog.Handbook.Title.In(Language);
}
