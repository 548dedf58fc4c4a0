using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>Whom to call, when, by which channel.</summary>
internal static class EscalationPages
{
    /// <summary>The page; none where there is no policy.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site) =>
        site.Catalog.Escalation is { } policy
            ? [new PagePlan(SitePaths.Escalation, place => Build(place, policy))]
            : [];

    /// <summary>The ladder of a severity; null where it has none.</summary>
    public static EscalationLadder? Ladder(Place place, Id<Severity> severity) =>
        place.Catalog.Escalation?.Policies.FirstOrDefault(policy =>
            policy.Severity.Value == severity
        )
            is { } found
            ? LadderOf(place, found)
            : null;

    private static BuiltPage Build(Place place, EscalationPolicy policy)
    {
        var words = place.Words;
        var ladders = policy.Policies.Select(found => LadderOf(place, found)).ToList();
        var frame = Frames.Of(place, "escalation", words.Of("nav.escalation")) with
        {
            Contents = Contents.Listed(
                [Contents.Of(words.Of("escalation.ladders"), "ladders")],
                ladders.Select(ladder =>
                    Contents.Of($"{ladder.Severity.Text} {ladder.Title}", ladder.Id, 3)
                ),
                [
                    Contents.Of(words.Of("escalation.overview"), "overview"),
                    Contents.Of(words.Of("escalation.channels"), "channels"),
                ],
                SeatViews.AreLive(place)
                    ? [Contents.Of(words.Of("simulator.title"), "simulate")]
                    : []
            ),
            Source = policy.Location.Path,
            IsLive = SeatViews.AreLive(place),
        };
        return new BuiltPage(
            frame,
            "pages/escalation.html",
            new EscalationPage(ladders, Overview(place, policy), Channels(place, policy))
        );
    }

    private static EscalationLadder LadderOf(Place place, SeverityEscalation policy)
    {
        var severity = place.Catalog.Severities.Find(policy.Severity);
        return new EscalationLadder(
            place.Severity(policy.Severity.Value),
            place.Text(severity?.Name),
            Anchors.Of(policy.Severity.Value.Value),
            [
                .. policy.Windows.Select(window => new EscalationRung(
                    place.Times.Window(window.From, window.To),
                    [.. window.Entries.Select(entry => EntryOf(place, entry))]
                )
                {
                    Seconds = SeverityAnswers.Seconds(window.From),
                }),
            ]
        )
        {
            Note = place.Line(policy.Note),
        };
    }

    private static EscalationEntryView EntryOf(Place place, EscalationEntry entry) =>
        new(DoOf(place, entry), [.. entry.Who.Ids().Select(id => CalleeOf(place, entry, id))])
        {
            Condition = place.Line(entry.Condition),
            Note = place.Line(entry.Note),
        };

    private static Badge DoOf(Place place, EscalationEntry entry) =>
        new(
            place.Words.Of("escalation_do", Words<EscalationDo>.Of(entry.Do)),
            Tones.Escalation(entry.Do)
        );

    // Somebody who is called or told now is named with the telephone; who is only considered is not.
    private static Callee CalleeOf(
        Place place,
        EscalationEntry entry,
        Id<Core.Model.People.Role> id
    )
    {
        var role = place.Catalog.Roles.Find(id);
        var isCalled = entry.Do is EscalationDo.Page or EscalationDo.Report;
        if (role is null || !isCalled)
        {
            return new Callee(place.Role(id), []);
        }
        var deputies = entry.WithDeputy ? SeatViews.Deputies(place, role) : [];
        return new Callee(place.Role(id), [.. SeatViews.Holders(place, role), .. deputies])
        {
            Id = id.Value,
            WithDeputy = entry.WithDeputy,
            Next = entry.Do == EscalationDo.Page ? SeatViews.NextSeats(place, role) : [],
        };
    }

    private static DataTable Overview(Place place, EscalationPolicy policy)
    {
        var windows = policy
            .Policies.SelectMany(found => found.Windows)
            .Select(window => (window.From, window.To))
            .Distinct()
            .OrderBy(window => window.From)
            .ThenBy(window => window.To ?? Duration.MaxValue)
            .ToList();
        return new DataTable(
            place.Words.Of("escalation.overview"),
            [
                new TableColumn(place.Words.Of("column.severity")),
                .. windows.Select(window => new TableColumn(
                    place.Times.Window(window.From, window.To)
                )),
            ],
            [
                .. policy.Policies.Select(found => new TableRow([
                    Cell.Of(place.Severity(found.Severity.Value)),
                    .. windows.Select(window => OverviewCell(place, found, window)),
                ])),
            ]
        );
    }

    private static TableCell OverviewCell(
        Place place,
        SeverityEscalation policy,
        (Duration From, Duration? To) window
    )
    {
        var found = policy.Windows.FirstOrDefault(candidate =>
            candidate.From == window.From && candidate.To == window.To
        );
        var parts = found?.Entries.SelectMany(entry =>
            entry.Who.IsEmpty
                ? [Cell.Part(DoOf(place, entry))]
                : entry
                    .Who.Ids()
                    .Select(place.Role)
                    .Select(Cell.Part)
                    .Prepend(Cell.Part(DoOf(place, entry)))
        );
        return parts is null ? Cell.Empty : Cell.Of(parts);
    }

    private static DataTable Channels(Place place, EscalationPolicy policy)
    {
        var words = place.Words;
        return new DataTable(
            words.Of("escalation.channels"),
            [
                new(words.Of("column.order")) { IsNumber = true },
                new(words.Of("column.channel")),
                new(words.Of("column.use")),
                new(words.Of("column.tools")),
                new(words.Of("column.delay")),
                new(words.Of("column.description")),
            ],
            [
                .. policy.Channels.Select(
                    (channel, at) =>
                        Sections.Row(
                            Cell.Of(at + 1),
                            Cell.Of(place.Text(channel.Name)),
                            Cell.Of(words.Of("channel_use", Words<ChannelUse>.Of(channel.Use))),
                            Cell.Of(string.Join(", ", channel.Tools.Select(place.Text))),
                            Cell.Of(
                                channel.Delay == Duration.Zero
                                    ? words.Of("time.at_once")
                                    : words.With("time.after", place.Times.Policy(channel.Delay))
                            ),
                            Cell.Of(place.Line(channel.Description))
                        )
                ),
            ]
        );
    }
}
