using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Authoring.Rotations;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Cli.Commands.New;

/// <summary><c>new roster</c>: proposes who is on call in which week, and says how fair that is.</summary>
internal static class NewRoster
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var options = new RosterOptions(context);
        return NewDocument.Create(
            context,
            "roster",
            new Message(
                "휴가와 공휴일, 지난 1년의 부담을 따져 온콜 편성을 제안하고 얼마나 공평한지 말함",
                "proposes an on-call roster around leaves and holidays, even with the year before, and says how fair it is"
            ),
            [
                new Example(
                    "incidentdocs new roster data-oncall --title \"데이터 온콜\" --team data",
                    new Message("한 팀의 열두 주", "twelve weeks of a team")
                ),
                new Example(
                    "incidentdocs new roster payments-2028 --title \"결제 온콜 2028\" --people seo-yuna,lee-junho,oh-harin,park-jiwoo --from 2028-W01 --weeks 26 --seats primary,secondary --hand-over \"wed 10:00\" --time-zone Asia/Seoul",
                    new Message(
                        "사람과 주, 자리, 교대를 정해서",
                        "with people, weeks, seats and hand-over given"
                    )
                ),
            ],
            options.All,
            (facts, id, title, result) =>
            {
                if (facts.Catalog.Rosters.Find(new Id<Roster>(id)) is { } known)
                {
                    context.Refuse(
                        new Message(
                            $"'{id}' 편성표가 이미 있음: {known.Location.Path}",
                            $"there is a roster '{id}' already: {known.Location.Path}"
                        )
                    );
                    return null;
                }
                if (options.Read(facts, id, title, result) is not { } request)
                {
                    return null;
                }
                if (request.People.IsEmpty)
                {
                    context.Refuse(
                        new Message(
                            $"'{request.Team}' 팀에 사람이 없음",
                            $"team '{request.Team}' has nobody"
                        )
                    );
                    return null;
                }
                var proposal = new RosterProposer(facts, request).Propose();
                return new NewDraft(
                    $"content/oncall/rosters/{id}.yml",
                    new RosterDraft(facts.Catalog, proposal).Write()
                )
                {
                    Tell = () => new ProposalText(context, facts.Catalog, proposal).Write(),
                };
            }
        );
    }
}
