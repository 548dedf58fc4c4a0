using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Patterns;
using IncidentDocs.Core.Schema.Values;
using IncidentDocs.Core.Text;

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

    /// <summary>Above this many unknown keys a mapping is of another kind altogether, and no key is a misspelt one.</summary>
    private const int FewStrangers = 50;

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
        List<ScalarNode>? strangers = null;
        foreach (var entry in ((MappingNode)subject.Node).Entries)
        {
            if (!CheckEntry(in entry, run, present) && run.Fail())
            {
                (strangers ??= []).Add(entry.Key);
            }
            if (run.IsQuiet && run.Failures > before)
            {
                return;
            }
        }
        if (strangers is not null)
        {
            NoteUnknown(strangers, in subject, run);
        }
        NoteMissing(present, in subject, run);
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        var name = violation.Name!;
        return violation.Aspect == Aspect.Missing
            ? PropertyTexts.Missing(name, rules.GetValueOrDefault(name)?.Schema, violation.Cause)
            : PropertyTexts.Unknown(name, violation.Suggestion, violation.Names);
    }

    /// <summary>Checks the value of an entry by all schemas for its key; false where the key may not be there.</summary>
    private bool CheckEntry(in MappingEntry entry, EvaluationRun run, Span<bool> present)
    {
        var isKnown = false;
        var value = new Subject(entry.Value, entry.Key);
        if (rules.TryGetValue(entry.Key.Value, out var rule))
        {
            if (rule.Required >= 0)
            {
                present[rule.Required] = true;
            }
            isKnown = rule.Schema is not null;
            rule.Schema?.Evaluate(in value, run);
        }
        foreach (var (pattern, schema) in patterns)
        {
            if (PatternMatching.Matches(pattern, entry.Key.Value, in value, run))
            {
                isKnown = true;
                schema.Evaluate(in value, run);
            }
        }
        if (!isKnown)
        {
            additional?.Evaluate(in value, run);
        }
        return isKnown || !closed;
    }

    private void NoteUnknown(List<ScalarNode> keys, in Subject subject, EvaluationRun run)
    {
        var free = FreeIn((MappingNode)subject.Node);
        foreach (var key in keys)
        {
            run.Violations.Add(
                new Violation(this, Aspect.Unknown, subject, key.Span)
                {
                    Name = key.Value,
                    Names = free,
                    Suggestion =
                        keys.Count <= FewStrangers ? NearestName.Of(key.Value, free) : null,
                }
            );
        }
    }

    private void NoteMissing(ReadOnlySpan<bool> present, in Subject subject, EvaluationRun run)
    {
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

    /// <summary>The named properties that the mapping does not have yet.</summary>
    private List<string> FreeIn(MappingNode mapping)
    {
        var taken = mapping
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
