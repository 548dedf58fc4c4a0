using IncidentDocs.Core.Facts;

namespace IncidentDocs.Core.Rules.OnCall;

/// <summary>ONC008: no hand-over checklist.</summary>
public sealed class HandoverChecklistMissing : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ONC008",
            "handover-checklist-missing",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "편성표에 인수인계 체크리스트가 없다.",
                "A roster has no hand-over checklist."
            ),
            new Message(
                "진행 중인 장애와 미룬 조치가 앞사람의 기억에만 남는다.",
                "What is open stays in the head of the one who has just gone to bed."
            ),
            new Message(
                "handover_checklist에 체크리스트의 id를 적는다.",
                "Name a checklist under handover_checklist."
            ),
            new Message("절차서 4.2", "procedure 4.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["roster"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts
            .Catalog.Rosters.Where(roster => roster.HandoverChecklist is null)
            .Select(roster =>
                Found(
                    roster.Location,
                    new Message(
                        $"'{roster.Id}'에 인수인계 체크리스트가 없음",
                        $"roster '{roster.Id}' has no hand-over checklist"
                    )
                )
            );
}
