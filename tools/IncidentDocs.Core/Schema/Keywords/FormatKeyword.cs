using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Formats;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>format</c>, for the formats that are asserted.</summary>
/// <param name="format">The format.</param>
internal sealed class FormatKeyword(StringFormat format) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.String;

    /// <summary>Whether a value was meant to have the format, and almost has it.</summary>
    public bool IsNear(DataNode node) => node is ScalarNode scalar && format.IsNear(scalar.Value);

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        if (!format.Accepts(((ScalarNode)subject.Node).Value) && run.Fail())
        {
            run.Violations.Add(new Violation(this, Aspect.Value, subject, subject.ValuePlace));
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var value = ((ScalarNode)violation.Subject.Node).Value;
        return new Finding(format.Refuse(value), format.Advise(value));
    }
}
