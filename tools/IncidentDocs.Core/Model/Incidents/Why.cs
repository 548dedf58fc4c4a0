namespace IncidentDocs.Core.Model.Incidents;

/// <summary>A link of the chain of whys.</summary>
/// <param name="Question">Why?</param>
/// <param name="Answer">Because.</param>
public sealed record Why(LocalizedText Question, LocalizedText Answer);
