using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>dependencies</c>: where a property stands, others must too, or a schema must hold.</summary>
/// <param name="names">Properties that a property needs beside it.</param>
/// <param name="schemas">Schemas that a property needs to hold.</param>
internal sealed class DependenciesKeyword(
    ImmutableArray<(string Property, ImmutableArray<string> Needs)> names,
    ImmutableArray<(string Property, SchemaNode Needs)> schemas
) : Keyword
{
    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.Object;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNode> InPlace =>
        schemas.Select(dependency => dependency.Needs);

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var mapping = (MappingNode)subject.Node;
        foreach (var (property, needs) in names)
        {
            if (mapping.Find(property) is { } cause)
            {
                CheckNames(in subject, cause, needs, run);
            }
        }
        foreach (var (property, needs) in schemas)
        {
            if (mapping.Find(property) is not { } cause)
            {
                continue;
            }
            var start = run.Begin();
            needs.Evaluate(in subject, run);
            CauseMarking.Mark(run, start, subject.Node, cause);
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation) =>
        PropertyTexts.Missing(violation.Name!, schema: null, violation.Cause);

    private void CheckNames(
        in Subject subject,
        MappingEntry cause,
        ImmutableArray<string> needs,
        EvaluationRun run
    )
    {
        var mapping = (MappingNode)subject.Node;
        foreach (var name in needs)
        {
            if (mapping.Find(name) is null && run.Fail())
            {
                run.Violations.Add(
                    new Violation(this, Aspect.Missing, subject, subject.OwnerPlace)
                    {
                        Name = name,
                        Cause = cause,
                    }
                );
            }
        }
    }
}
