using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>An incident and when it began.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="At">When it began.</param>
/// <param name="Place">Its place in the order of the handbook.</param>
internal sealed record BegunIncident(Incident Incident, Instant At, int Place);
