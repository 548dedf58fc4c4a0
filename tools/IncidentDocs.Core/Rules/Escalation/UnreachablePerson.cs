using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Escalation;

/// <summary>ESC002: somebody who is paged lacks an address.</summary>
public sealed class UnreachablePerson : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ESC002",
            "unreachable-person",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "호출받을 사람에게 그 호출이 쓰는 연락 수단이 없다. 가장 무거운 등급에는 전화번호가 있어야 한다.",
                "Somebody who is paged lacks an address that the page uses; the gravest severity needs a telephone."
            ),
            new Message(
                "부를 사람은 정해졌는데 부를 길이 없다.",
                "It is known whom to call and not how."
            ),
            new Message(
                "people.yml의 channels에 적는다.",
                "Write it under channels of the person."
            ),
            new Message("절차서 7.2", "procedure 7.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs =>
        [
            "escalation",
            "roster",
            "person",
            "role",
            "holiday",
            "team",
            "service",
            "severity",
            "handbook",
        ];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts.OnCall.Reachability.Lacking.Select(found => Found(facts, found)).OfType<Diagnostic>();

    private Diagnostic? Found(HandbookFacts facts, LackingAddress found)
    {
        if (facts.Catalog.People.Find(found.Person) is not { } person)
        {
            return null;
        }
        var missing = OnCallWords.Addresses(found.Missing);
        var who = OnCallWords.Person(facts, found.Person);
        return Found(
            person.Location,
            new Message(
                $"{who.Ko}에게 {found.Severity} 호출에 쓸 연락 수단이 없음: {missing.Ko}",
                $"{who.En} is paged for {found.Severity} and has no {missing.En}"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(
                    found.Entry.Location,
                    new Message($"{found.Severity}의 호출", $"the page of {found.Severity}")
                ),
            ],
        };
    }
}
