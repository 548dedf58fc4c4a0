using IncidentDocs.Core.Facts;

namespace IncidentDocs.Core.Rules.Runbooks;

/// <summary>RUN007: no drill and no incident has used a runbook.</summary>
public sealed class NeverExercised : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "RUN007",
            "never-exercised",
            Level.Info,
            Stage.HandbookRule,
            new Message(
                "훈련에서도 장애에서도 쓴 적이 없는 Runbook이다.",
                "No drill and no incident has used the runbook."
            ),
            new Message(
                "한 번도 따라 해 보지 않은 Runbook이 맞는지는 아무도 모른다.",
                "Nobody knows whether a runbook is right that was never followed."
            ),
            new Message(
                "다음 훈련에서 쓰고 결과의 runbooks_used에 적는다.",
                "Use it in the next drill and name it in runbooks_used of the result."
            ),
            new Message("절차서 8장", "procedure 8")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["runbook", "incident", "drill"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var used = facts
            .Catalog.Incidents.SelectMany(incident => incident.RunbooksUsed)
            .Concat(facts.Catalog.Drills.SelectMany(drill => drill.Runbooks))
            .Select(use => use.Runbook.Value)
            .ToHashSet();
        return facts
            .Catalog.Runbooks.Where(runbook => !used.Contains(runbook.Id))
            .Select(runbook =>
                Found(
                    runbook.Location,
                    new Message(
                        $"'{runbook.Id}'{Josa.Topic(runbook.Id.Value)} 훈련에서도 장애에서도 쓴 적이 없음",
                        $"no drill and no incident has used '{runbook.Id}'"
                    )
                )
            );
    }
}
