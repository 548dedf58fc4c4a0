using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts.History;

/// <summary>The state of an action in one version of its document.</summary>
/// <param name="Id">Id over the whole handbook, such as <c>INC-20260304-01/AI-001</c>.</param>
/// <param name="Status">How far it had come.</param>
public readonly record struct WorkSighting(string Id, WorkStatus Status);
