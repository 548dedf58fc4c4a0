using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Site.Model;

/// <summary>An alert, and a runbook that names it.</summary>
/// <param name="Alert">The alert, as the runbook tells it.</param>
/// <param name="Runbook">The runbook.</param>
internal sealed record AlertUse(Alert Alert, Runbook Runbook);
