using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>A compiled keyword, or several that are one matter (<c>properties</c> and <c>required</c>). It checks values and words its own findings.</summary>
internal abstract class Keyword
{
    /// <summary>The types of value that it says something about.</summary>
    public abstract NodeTypes Applies { get; }

    /// <summary>Schemas that it applies to the same value, for finding circles; none for keywords that go down into the document.</summary>
    public virtual IEnumerable<SchemaNode> InPlace => [];

    /// <summary>Prepares what needs the other schemas compiled.</summary>
    public virtual void Complete() { }

    /// <summary>Checks a value of a type that it applies to.</summary>
    public abstract void Check(in Subject subject, EvaluationRun run);

    /// <summary>Words a violation that <see cref="Check"/> reported. Keywords that only hand values on to other schemas report none of their own.</summary>
    public virtual Finding Describe(Violation violation) =>
        throw new InvalidOperationException($"{GetType().Name} reports no violation");
}
