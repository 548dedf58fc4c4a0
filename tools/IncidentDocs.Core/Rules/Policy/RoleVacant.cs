using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Policy;

/// <summary>POL004: a role that is needed has no holder.</summary>
public sealed class RoleVacant : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "POL004",
            "role-vacant",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "호출하거나 War Room에 꼭 있어야 하는 역할에 맡은 사람이 없다.",
                "A role that is paged, or that the war room needs, has no holder."
            ),
            new Message(
                "정책은 부른다고 하는데 부를 사람이 없다.",
                "The policy says that it is called, and there is nobody to call."
            ),
            new Message(
                "policy/roles.yml에 holder를 적는다.",
                "Write its holder in policy/roles.yml."
            ),
            new Message("절차서 4.1, 4.3, 7.1", "procedure 4.1, 4.3, 7.1")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["role", "escalation", "war-room"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var paged = (facts.Catalog.Escalation?.Policies ?? [])
            .SelectMany(policy => policy.Windows)
            .SelectMany(window => window.Entries)
            .Where(entry => entry.Do == EscalationDo.Page)
            .SelectMany(entry => entry.Who);
        return paged
            .Concat(facts.Catalog.WarRoom?.RequiredRoles ?? [])
            .GroupBy(name => name.Value)
            .Select(uses => (Role: facts.Catalog.Roles.Find(uses.Key), Use: uses.First()))
            .Where(found => found.Role is { Holder: null })
            .Select(found => Found(found.Role!, found.Use));
    }

    private Diagnostic Found(Role role, Located<Id<Role>> use) =>
        Found(
            role.Location,
            new Message($"'{role.Id}' 역할을 맡은 사람이 없음", $"nobody holds role '{role.Id}'")
        ) with
        {
            Related =
            [
                new RelatedPlace(use.Location, new Message("여기서 부름", "it is called here")),
            ],
        };
}
