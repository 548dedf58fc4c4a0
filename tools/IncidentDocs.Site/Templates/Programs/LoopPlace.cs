namespace IncidentDocs.Site.Templates.Programs;

/// <summary>What a place of a running program holds: a value and, of a loop, how far it is.</summary>
/// <param name="Value">The item, or <c>it</c>.</param>
/// <param name="Index">Number of the item, from 0.</param>
/// <param name="Last">Number of the last item.</param>
internal readonly record struct LoopPlace(object? Value, int Index, int Last);
