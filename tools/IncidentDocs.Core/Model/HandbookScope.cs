using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model;

/// <summary>What the handbook covers (procedure 1.2).</summary>
/// <param name="Systems">Systems.</param>
/// <param name="Infrastructure">Types of infrastructure.</param>
/// <param name="Environments">Environments.</param>
/// <param name="Teams">Teams that keep to it.</param>
public sealed record HandbookScope(
    ImmutableArray<LocalizedText> Systems,
    ImmutableArray<LocalizedText> Infrastructure,
    ImmutableArray<string> Environments,
    ImmutableArray<Located<Id<Team>>> Teams
);
