using System.Collections.Immutable;
using System.Globalization;
using IncidentDocs.Cli.Commands;
using IncidentDocs.Cli.Reports.Tables;
using IncidentDocs.Core.Authoring.Rotations;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Reports;

namespace IncidentDocs.Cli.Console;

/// <summary>How fair a proposed roster is, and what could not be had, on standard error beside the path of the new document.</summary>
/// <param name="context">Where to, and the language.</param>
/// <param name="catalog">The catalogue.</param>
/// <param name="proposal">The proposal.</param>
internal sealed class ProposalText(CommandContext context, Catalog catalog, RosterProposal proposal)
{
    /// <summary>Writes it.</summary>
    public void Write()
    {
        TableText.Write(
            new StyledWriter(context.World.Error, context.World.ErrorTraits.Value.HasColour),
            [Load()],
            context.Language
        );
        Fairness();
        Newcomers();
        Missing();
        if (catalog.Teams.Find(proposal.Roster.Team) is { } team && team.Roster is null)
        {
            context.Say(
                new Message(
                    $"이 편성표로 부르려면 '{team.Id}' 팀의 roster에 {proposal.Roster.Id}{Core.Text.Josa.Object(proposal.Roster.Id.Value)} 적을 것",
                    $"to be called by it, name {proposal.Roster.Id} as the roster of team '{team.Id}'"
                )
            );
        }
    }

    private ReportTable Load() =>
        new(
            "load",
            new Message(
                $"부담: {proposal.Weeks[0].Week} ~ {proposal.Weeks[^1].Week}, {proposal.Weeks.Length}주 (지난 1년 → 이 편성을 더한 뒤)",
                $"Load: {proposal.Weeks[0].Week} to {proposal.Weeks[^1].Week}, {proposal.Weeks.Length} weeks (the year before → with this roster)"
            ),
            [
                new("person", new Message("사람", "person")),
                new("free", new Message("설 수 있는 주", "weeks free")),
                new("weeks", new Message("주", "weeks")),
                new("weekend_days", new Message("주말", "weekend days")),
                new("holidays", new Message("휴일", "holidays")),
                new("nights", new Message("밤", "nights")),
            ],
            [
                .. proposal.People.Select(person =>
                    ImmutableArray.Create(
                        ReportCell.Of(person.Person.Value),
                        ReportCell.Of(person.FreeWeeks),
                        Step(person, load => load.Weeks),
                        Step(person, load => load.WeekendDays),
                        Step(person, load => load.HolidayDays),
                        Step(person, load => load.Nights)
                    )
                ),
            ]
        );

    private static ReportCell Step(ProposedLoad person, Func<RotationLoad, int> of) =>
        ReportCell.Of(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{of(person.Before)} → {of(person.After)} (+{of(person.Plan)})"
            )
        );

    private void Fairness()
    {
        var (before, plan, after) = (
            Index(proposal.FairnessBefore),
            Index(proposal.FairnessOfPlan),
            Index(proposal.FairnessAfter)
        );
        context.Say(
            new Message(
                $"공평함 (Jain 지수, 1이면 모두 같음): 지난 1년 {before}, 이 편성 {plan}, 더하면 {after}",
                $"fairness (Jain's index, 1 where all have the same): year before {before}, this roster {plan}, together {after}"
            )
        );
    }

    private void Newcomers()
    {
        var people = proposal
            .People.Where(person => person.Before.Hours == NodaTime.Duration.Zero)
            .Select(person => person.Person.Value)
            .ToList();
        if (people.Count > 0 && people.Count < proposal.People.Length)
        {
            context.Say(
                new Message(
                    $"지난 1년에 서지 않은 사람은 다른 사람의 평균만큼 선 것으로 보아 몰아서 맡기지 않음: {string.Join(", ", people)}",
                    $"who was not on call in the year before counts as the others' average and need not catch up: {string.Join(", ", people)}"
                )
            );
        }
    }

    private void Missing()
    {
        foreach (var week in proposal.Weeks)
        {
            foreach (var seat in proposal.Roster.Seats.Skip(week.Holders.Length))
            {
                context.Say(RosterGapStory.Of(catalog, proposal, week, seat));
            }
        }
        foreach (var (person, first, weeks) in proposal.Runs)
        {
            context.Say(
                new Message(
                    $"{person}: {first}부터 {weeks}주 연속. 이보다 덜 이어지는 배치를 찾지 못함",
                    $"{person} is on call for {weeks} weeks in a row from {first}; no order with fewer was found"
                )
            );
        }
        foreach (var (person, week, roster) in proposal.Twice)
        {
            context.Say(
                new Message(
                    $"{person}: {week}에 '{roster}' 편성표에도 섬",
                    $"{person} is on call for '{roster}' too in {week}"
                )
            );
        }
        foreach (var year in proposal.YearsWithoutHolidays)
        {
            context.Say(
                new Message(
                    $"{year}년의 공휴일이 적혀 있지 않아 따지지 못함 (ONC006)",
                    $"no public holidays of {year} are written, so none could be shared (ONC006)"
                )
            );
        }
    }

    private static string Index(decimal? index) =>
        index?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";
}
