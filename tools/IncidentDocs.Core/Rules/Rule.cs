using IncidentDocs.Core.Facts;

namespace IncidentDocs.Core.Rules;

/// <summary>A rule: one defect, looked for in the facts of a handbook. Rules know nothing of each other.</summary>
public abstract class Rule
{
    /// <summary>Code, name, level and texts.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>Kinds that must be whole for the rule to judge; with a broken document in one of them it stays silent, for one cause is one finding.</summary>
    public virtual ImmutableArray<string> Needs => [];

    /// <summary>Looks for the defect.</summary>
    public abstract IEnumerable<Diagnostic> Check(HandbookFacts facts);

    /// <summary>A finding of this rule.</summary>
    protected Diagnostic Found(Location place, Message message) => new(Descriptor, place, message);
}
