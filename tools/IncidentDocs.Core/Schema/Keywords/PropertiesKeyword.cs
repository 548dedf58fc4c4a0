using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Patterns;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary><c>properties</c>, <c>patternProperties</c>, <c>additionalProperties</c> and <c>required</c>, in one pass over the entries.</summary>
/// <param name="rules">What is said about each named property.</param>
/// <param name="required">The names of the required properties, in order.</param>
/// <param name="patterns">Schemas of the properties whose key matches.</param>
/// <param name="additional">The schema of all others; null where any may stand.</param>
/// <param name="closed">Whether no others may stand (<c>additionalProperties: false</c>).</param>
internal sealed class PropertiesKeyword(
    Dictionary<string, PropertyRule> rules,
    ImmutableArray<string> required,
    ImmutableArray<(SchemaPattern Pattern, SchemaNode Schema)> patterns,
    SchemaNode? additional,
    bool closed
) : Keyword
{
    private const int SmallRequired = 256;

    /// <summary>The names of the required properties, in order.</summary>
    public ImmutableArray<string> Required { get; } = required;

    /// <summary>The schemas of the named properties, in the order of the schema.</summary>
    public IEnumerable<PropertyRule> Rules => rules.Values;

    /// <summary>Whether nothing but <c>required</c> is said.</summary>
    public bool IsOnlyRequired =>
        !closed
        && additional is null
        && patterns.IsEmpty
        && rules.Values.All(rule => rule.Schema is null);

    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.Object;

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var before = run.Failures;
        Span<bool> present =
            Required.Length <= SmallRequired
                ? stackalloc bool[Required.Length]
                : new bool[Required.Length];
        foreach (var entry in ((MappingNode)subject.Node).Entries)
        {
            CheckEntry(in entry, in subject, run, present);
            if (run.IsQuiet && run.Failures > before)
            {
                return;
            }
        }
        for (var index = 0; index < present.Length; index++)
        {
            if (!present[index] && run.Fail())
            {
                run.Violations.Add(
                    new Violation(this, Aspect.Missing, subject, subject.OwnerPlace)
                    {
                        Name = Required[index],
                    }
                );
            }
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var name = violation.Name!;
        return violation.Aspect == Aspect.Missing
            ? PropertyTexts.Missing(name, rules.GetValueOrDefault(name)?.Schema, violation.Cause)
            : PropertyTexts.Unknown(name, violation.Suggestion, Free(violation.Subject.Node));
    }

    private void CheckEntry(
        in MappingEntry entry,
        in Subject owner,
        EvaluationRun run,
        Span<bool> present
    )
    {
        var known = rules.TryGetValue(entry.Key.Value, out var rule) && rule.Schema is not null;
        if (rule is { Required: >= 0 })
        {
            present[rule.Required] = true;
        }
        var value = new Subject(entry.Value, entry.Key);
        if (known)
        {
            rule!.Schema!.Evaluate(in value, run);
        }
        foreach (var (pattern, schema) in patterns)
        {
            if (PatternMatching.Matches(pattern, entry.Key.Value, in value, run))
            {
                known = true;
                schema.Evaluate(in value, run);
            }
        }
        if (!known)
        {
            CheckAdditional(in entry, in owner, run);
        }
    }

    private void CheckAdditional(in MappingEntry entry, in Subject owner, EvaluationRun run)
    {
        additional?.Evaluate(new Subject(entry.Value, entry.Key), run);
        if (!closed || !run.Fail())
        {
            return;
        }
        var name = entry.Key.Value;
        run.Violations.Add(
            new Violation(this, Aspect.Unknown, owner, entry.Key.Span)
            {
                Name = name,
                Suggestion = Text.NearestName.Of(name, Free(owner.Node)),
            }
        );
    }

    /// <summary>The named properties that the mapping does not have yet.</summary>
    private List<string> Free(DataNode node)
    {
        var taken = ((MappingNode)node)
            .Entries.Select(entry => entry.Key.Value)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. rules
                .Values.Where(rule => rule.Schema is not null && !taken.Contains(rule.Name))
                .Select(rule => rule.Name),
        ];
    }
}
