using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC017: a reviewed incident says nothing under one of its lessons: what went well, what went badly, where luck helped.</summary>
public sealed class LessonsEmpty : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC017",
            "lessons-empty",
            Level.Info,
            Stage.DocumentRule,
            new Message(
                "리뷰가 끝난 장애의 교훈(잘 된 점, 개선할 점, 행운) 가운데 빈 것이 있다.",
                "A reviewed incident says nothing under one of its lessons: what went well, what went badly, where luck helped."
            ),
            new Message(
                "행운이었던 점은 다음 장애의 후보이고, 잘 된 점은 지켜야 할 것이다.",
                "Where luck helped is where the next incident waits, and what went well is what must be kept."
            ),
            new Message(
                "빈 목록을 채운다. 정말 없으면 없다고 적는다.",
                "Fill the empty list; if there is nothing, say so."
            ),
            new Message("절차서 6.7", "procedure 6.7")
        );

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        var lessons = incident.Lessons;
        ImmutableArray<string> empty =
        [
            .. Empty(lessons.WentWell, "went_well"),
            .. Empty(lessons.WentBadly, "went_badly"),
            .. Empty(lessons.GotLucky, "got_lucky"),
        ];
        if (incident.Status.Value == IncidentStatus.Reviewed && !empty.IsEmpty)
        {
            var names = string.Join(", ", empty);
            yield return Found(
                lessons.Location ?? incident.Status.Location,
                new Message(
                    $"교훈의 {names}{Josa.Subject(names)} 비어 있음",
                    $"nothing under {names}"
                )
            );
        }
    }

    private static IEnumerable<string> Empty(ImmutableArray<LocalizedText> list, string name) =>
        list.IsEmpty ? [name] : [];
}
