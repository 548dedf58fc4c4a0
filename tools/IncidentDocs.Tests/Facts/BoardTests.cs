using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Boards;
using Xunit;

namespace IncidentDocs.Tests.Facts;

/// <summary>The board: lanes by status, columns by state, classes of service, WIP and age.</summary>
public sealed class BoardTests
{
    private const string Policy = """
        lanes:
          - { id: incident, name: I, columns: [{ id: detected, name: d }, { id: responding, name: r }, { id: mitigated, name: m }] }
          - { id: postmortem, name: P, columns: [{ id: to_write, name: w }, { id: in_review, name: v }] }
          - { id: actions, name: A, columns: [{ id: backlog, name: b }, { id: in_progress, name: p, wip_limit: 1 }, { id: done, name: x }] }
        classes: [{ id: expedite, name: E, policy: at once }]
        """;

    private const string Night = """
        { at: "2026-11-20T01:00:00+09:00", kind: started, what: a }
        { at: "01:05", kind: detected, what: b }
        """;

    private static HandbookText Text() =>
        new HandbookText().With("content/policy/board.yml", Policy);

    private static List<string> Cards(HandbookFacts facts) =>
        [
            .. from lane in facts.Board.Lanes
            from column in lane.Columns
            from card in column.Cards
            select $"{lane.Id}/{column.Id} {card.Id} {card.Class}{(card.IsOverdue ? " overdue" : "")} {card.AgeDays}",
        ];

    [Theory]
    [InlineData("", "detected")]
    [InlineData("\n{ at: \"01:06\", kind: acknowledged, what: c }", "responding")]
    [InlineData(
        "\n{ at: \"01:06\", kind: action, what: c }\n{ at: \"01:09\", kind: mitigated, what: d }",
        "mitigated"
    )]
    [InlineData(
        "\n{ at: \"01:06\", kind: action, what: c }\n{ at: \"01:09\", kind: mitigated, what: d }\n{ at: \"01:10\", kind: regressed, what: e }",
        "responding"
    )]
    public void AnActiveIncidentStandsInItsPhase(string more, string column) =>
        Assert.Equal(
            [$"incident/{column} INC-20261120-01 Expedite 3"],
            Cards(Text().Incident("INC-20261120-01", "active", "P2", Night + more).Facts())
        );

    [Fact]
    public void APostMortemIsToWriteUntilItsDraft()
    {
        const string Recovered = Night + "\n{ at: \"02:00\", kind: recovered, what: c }";
        Assert.Equal(
            ["postmortem/to_write INC-20261120-01 Standard 3"],
            Cards(Text().Incident("INC-20261120-01", "recovered", "P1", Recovered).Facts())
        );
        Assert.Equal(
            ["postmortem/in_review INC-20261120-01 Standard 3"],
            Cards(
                Text()
                    .Incident(
                        "INC-20261120-01",
                        "recovered",
                        "P1",
                        Recovered,
                        "review: { drafted_at: \"2026-11-20T12:00:00+09:00\" }"
                    )
                    .Facts()
            )
        );
    }

    [Fact]
    public void ActionsStandInTheColumnOfTheirState()
    {
        const string Actions = """
            actions:
              - { id: AI-001, what: a, type: prevent, horizon: short, priority: high, status: backlog, owner: ann, opened_on: "2026-11-20", due: "2026-11-22" }
              - { id: AI-002, what: b, type: prevent, horizon: short, priority: high, status: in_progress, owner: ann, opened_on: "2026-11-21", due: "2026-11-23" }
              - { id: AI-003, what: c, type: prevent, horizon: short, priority: high, status: done, owner: ann, opened_on: "2026-11-20", due: "2026-11-21", done_on: "2026-11-22" }
              - { id: AI-004, what: d, type: prevent, horizon: short, priority: high, status: dropped, reason: no }
            """;
        var facts = Text()
            .Incident(
                "INC-20261120-01",
                "reviewed",
                "P1",
                Night + "\n{ at: \"02:00\", kind: recovered, what: c }",
                Actions
            )
            .Facts();
        Assert.Equal(
            [
                "actions/backlog INC-20261120-01/AI-001 Standard overdue 3",
                "actions/in_progress INC-20261120-01/AI-002 Standard 2",
                "actions/done INC-20261120-01/AI-003 Standard 2",
            ],
            Cards(facts)
        );
    }

    [Fact]
    public void ExpediteStandsFirstAndApartFromTheLimit()
    {
        const string Items = """
            items:
              - { id: cert, title: t, class_of_service: fixed_date, owner: ann, opened_on: "2026-11-01", due: "2026-12-01", status: in_progress }
              - { id: now, title: t, class_of_service: expedite, owner: ann, opened_on: "2026-11-01", due: "2026-12-31", status: in_progress }
              - { id: other, title: t, class_of_service: standard, owner: ann, opened_on: "2026-11-01", due: "2026-11-30", status: in_progress }
            """;
        var column = Text().With("content/board/items.yml", Items).Facts().Board.Lanes[2].Columns[
            1
        ];
        Assert.Equal(["now", "cert", "other"], column.Cards.Select(card => card.Id));
        Assert.Equal((2, 1, true), (column.InProgress, column.WipLimit, column.IsOverLimit));
    }

    [Fact]
    public void PlannedDrillsHaveAFixedDate()
    {
        const string Plan = """
            types: [{ id: tabletop, name: T, purpose: p, every: quarter, participants: all }]
            planned:
              - { id: past, type: tabletop, title: t, on: "2026-11-22", owner: ann }
              - { id: next, type: tabletop, title: t, on: "2026-12-22", owner: ann }
            """;
        var card = Assert.Single(
            Text().With("content/drills/plan.yml", Plan).Facts().Board.Lanes[2].Columns[0].Cards
        );
        Assert.Equal(
            ("drills/next", ClassOfService.FixedDate, CardKind.Drill),
            (card.Id, card.Class, card.Kind)
        );
    }

    [Fact]
    public void AHandbookWithoutAPolicyHasNoLanes() =>
        Assert.Empty(new HandbookText().Facts().Board.Lanes);
}
