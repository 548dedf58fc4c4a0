using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC009: at P1 or P2 nobody is named as incident commander, tech lead or on-call engineer.</summary>
public sealed class RequiredRoleMissing : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC009",
            "required-role-missing",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "P1이나 P2인데 장애 총괄(IC), 기술 리드, 온콜 엔지니어 가운데 누가 맡았는지 적히지 않은 역할이 있다.",
                "At P1 or P2 nobody is named as incident commander, tech lead or on-call engineer."
            ),
            new Message(
                "누가 결정했는지 알 수 없는 장애에서는 배울 것도 남지 않는다.",
                "Where nobody knows who decided, nothing can be learned of the decisions."
            ),
            new Message(
                "commander, tech_lead, on_call에 맡았던 사람을 적는다. 교대는 타임라인의 handover로 남긴다.",
                "Name them under commander, tech_lead and on_call; a change of hands is a handover in the timeline."
            ),
            new Message("절차서 4.1, 4.3", "procedure 4.1, 4.3")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["severity"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        ImmutableArray<string> missing =
        [
            .. Missing(incident.Roles.Commander, "commander"),
            .. Missing(incident.Roles.TechLead, "tech_lead"),
            .. Missing(incident.Roles.OnCall, "on_call"),
        ];
        if (missing.IsEmpty || !SeverityFact.IsGrave(facts.Catalog, incident))
        {
            yield break;
        }
        var (severity, names) = (incident.Severity.Value, string.Join(", ", missing));
        yield return Found(
            incident.Severity.Location,
            new Message(
                $"{severity}인데 {names}{Josa.Subject(names)} 없음",
                $"{severity} without {names}"
            )
        );
    }

    private static IEnumerable<string> Missing(Located<Id<Person>>? holder, string name) =>
        holder is null ? [name] : [];
}
