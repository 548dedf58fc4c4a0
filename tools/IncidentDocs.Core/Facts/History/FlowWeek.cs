using IncidentDocs.Core.Model;

namespace IncidentDocs.Core.Facts.History;

/// <summary>What came and what was finished in a week.</summary>
/// <param name="Week">The week, in the handbook's zone.</param>
/// <param name="Opened">Actions first seen in it, those that were done already apart.</param>
/// <param name="Done">Actions that became done in it and still are.</param>
public readonly record struct FlowWeek(IsoWeek Week, int Opened, int Done);
