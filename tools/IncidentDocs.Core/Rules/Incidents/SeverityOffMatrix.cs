using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC003: the severity is not the one of the matrix, and nobody says why.</summary>
public sealed class SeverityOffMatrix : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC003",
            "severity-off-matrix",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "마지막으로 분류한 등급이 영향 매트릭스와 다른데 severity_reason이 없거나, 문서의 등급과 다르다.",
                "The last classified severity differs from the matrix without a severity_reason, or from the severity of the document."
            ),
            new Message(
                "등급이 영향에서 나오지 않으면 대응 시간도 호출 대상도 근거를 잃는다.",
                "A severity that does not follow from the impact leaves every deadline and every call without a reason."
            ),
            new Message(
                "영향이나 등급을 고치거나, 매트릭스를 벗어난 까닭을 severity_reason에 적는다.",
                "Mend the impact or the severity, or say in severity_reason why it departs from the matrix."
            ),
            new Message("절차서 2.2", "procedure 2.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["impact-matrix", "severity"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var set = SeverityFact.LastClassified(incident);
        if (set.Value != incident.Severity.Value)
        {
            yield return Contradiction(incident.Severity, set);
            yield break;
        }
        var cell = SeverityFact.FromMatrix(
            facts.Catalog,
            incident.Impact.Business,
            incident.Impact.Users
        );
        if (
            cell is not null
            && cell.Severity.Value != set.Value
            && incident.SeverityReason is null
            && IsDefined(facts, cell.Severity)
            && IsDefined(facts, set)
        )
        {
            yield return OffMatrix(incident, cell);
        }
    }

    /// <summary>A severity that is not defined is a finding already.</summary>
    private static bool IsDefined(HandbookFacts facts, Located<Id<Severity>> severity) =>
        facts.Catalog.Severities.Find(severity) is not null;

    private Diagnostic Contradiction(
        Located<Id<Severity>> stated,
        Located<Id<Severity>> classified
    ) =>
        Found(
            stated.Location,
            new Message(
                $"문서의 등급은 {stated.Value}, 마지막 분류는 {classified.Value}",
                $"the document says {stated.Value}, the last classification {classified.Value}"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(
                    classified.Location,
                    new Message("마지막 분류", "last classified here")
                ),
            ],
        };

    private Diagnostic OffMatrix(Incident incident, MatrixCell cell)
    {
        var (business, users) = (
            Words<BusinessImpact>.Of(cell.Business),
            Words<UserImpact>.Of(cell.Users)
        );
        return Found(
            incident.Severity.Location,
            new Message(
                $"등급 {incident.Severity.Value}, 매트릭스({business} × {users})로는 {cell.Severity.Value}",
                $"severity {incident.Severity.Value}, but the matrix gives {cell.Severity.Value} for {business} × {users}"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(
                    incident.Impact.Location,
                    new Message("적힌 영향", "the impact as written")
                ),
                new RelatedPlace(
                    cell.Severity.Location,
                    new Message("매트릭스의 칸", "the cell of the matrix")
                ),
            ],
        };
    }
}
