using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Escalation;

/// <summary>ESC005: an external contact that is not verified.</summary>
public sealed class ContactUnverified : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ESC005",
            "contact-unverified",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "외부 연락처를 확인할 때가 지났거나, 전화도 메일도 없다.",
                "An external contact has not been verified within its interval, or has neither telephone nor email."
            ),
            new Message(
                "장애 중에 없는 번호로 전화하게 된다.",
                "In an incident the number turns out not to exist."
            ),
            new Message(
                "실제로 걸어 보고 verified_on을 고친다.",
                "Call it, then change verified_on."
            ),
            new Message("절차서 7.3", "procedure 7.3")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["contact"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts.Catalog.Contacts.SelectMany(contact => Check(contact, facts.Today));

    private IEnumerable<Diagnostic> Check(Contact contact, LocalDate today)
    {
        if (contact.Phone is null && contact.Email is null)
        {
            yield return Found(
                contact.Location,
                new Message(
                    $"'{contact.Id}'에 전화도 메일도 없음",
                    $"'{contact.Id}' has neither telephone nor email"
                )
            );
        }
        var (on, days) = (contact.VerifiedOn.Value, (int)contact.VerifyEvery.TotalDays);
        if (days > 0 && today > on.PlusDays(days))
        {
            yield return Found(
                contact.VerifiedOn.Location,
                new Message(
                    $"'{contact.Id}'{Josa.Topic(contact.Id.Value)} {on:uuuu-MM-dd}에 확인하고 {days}일이 지남",
                    $"'{contact.Id}' was last verified on {on:uuuu-MM-dd}, more than {days} days ago"
                )
            ) with
            {
                IsByTime = true,
            };
        }
    }
}
