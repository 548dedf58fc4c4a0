using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Somebody whom a page can call without an address that it needs.</summary>
/// <param name="Person">Who.</param>
/// <param name="Severity">The gravest severity of such a page.</param>
/// <param name="Entry">The page's entry.</param>
/// <param name="Missing">The addresses they lack.</param>
public sealed record LackingAddress(
    Id<Person> Person,
    Id<Severity> Severity,
    EscalationEntry Entry,
    ImmutableArray<ChannelAddress> Missing
);
