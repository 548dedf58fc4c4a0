namespace IncidentDocs.Core.Rules.Wording;

/// <summary>Words that were found in a text.</summary>
/// <param name="Start">Where they begin in it.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Kind">What they are; empty where a list has one kind alone.</param>
internal readonly record struct FoundWording(int Start, int Length, string Kind);
