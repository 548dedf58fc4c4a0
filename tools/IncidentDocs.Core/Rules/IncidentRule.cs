using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules;

/// <summary>A rule that looks at each incident by itself.</summary>
public abstract class IncidentRule : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts.Catalog.Incidents.SelectMany(incident => Check(facts, incident));

    /// <summary>Looks for the defect in one incident.</summary>
    protected abstract IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident);
}
