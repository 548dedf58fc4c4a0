using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using NodaTime.Text;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC001: the id is not the local day of detection, or not the file's name.</summary>
public sealed class IdMismatch : IncidentRule
{
    private static readonly LocalDatePattern Compact = LocalDatePattern.CreateWithInvariantCulture(
        "yyyyMMdd"
    );

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC001",
            "id-mismatch",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "장애 ID의 날짜가 감지한 날이 아니거나, ID가 파일 이름과 다르다.",
                "The date in an incident's id is not the local day of its detection, or the id is not the file's name."
            ),
            new Message(
                "ID로 날짜를 읽고 파일을 찾는 사람이 엉뚱한 기록을 본다.",
                "People read the date off the id and find the file by it; a wrong one leads them to another record."
            ),
            new Message(
                "ID와 파일 이름을 감지한 날(절차서의 시간대)의 INC-YYYYMMDD-순번으로 맞춘다.",
                "Make both INC-YYYYMMDD-NN with the day of detection in the handbook's time zone."
            ),
            new Message("절차서 6.1", "procedure 6.1")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var id = incident.Id.Value;
        var name = HandbookPath.StemOf(incident.Location.Path);
        if (!string.Equals(id, name, StringComparison.Ordinal))
        {
            yield return Found(
                incident.Location,
                new Message(
                    $"ID '{id}'{Josa.Subject(id)} 파일 이름 '{name}'{Josa.And(name)} 다름",
                    $"id '{id}' is not the file's name '{name}'"
                )
            );
        }
        if (
            facts.Clocks[incident.Id].Milestones.Detected is { } detected
            && !IsDayOf(facts, id, detected)
        )
        {
            var day = Compact.Format(facts.Calendar.LocalDay(detected.Instant));
            var zone = facts.Catalog.Handbook.Zone.Id;
            yield return Found(
                incident.Location,
                new Message(
                    $"ID '{id}'의 날짜가 감지한 날 {day}({zone}){Josa.And(day)} 다름",
                    $"id '{id}' is of another day than the detection, {day} in {zone}"
                )
            ) with
            {
                Related =
                [
                    new RelatedPlace(detected.Location, new Message("감지한 때", "detected here")),
                ],
            };
        }
    }

    private static bool IsDayOf(HandbookFacts facts, string id, TimelineEntry detected) =>
        id.StartsWith(
            $"INC-{Compact.Format(facts.Calendar.LocalDay(detected.Instant))}-",
            StringComparison.Ordinal
        );
}
