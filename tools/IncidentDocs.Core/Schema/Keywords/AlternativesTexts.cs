using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>Words for alternatives of which none holds, or too many.</summary>
internal static class AlternativesTexts
{
    /// <summary>A value that has none of several forms; the help is the description of the schema, else what each alternative said.</summary>
    public static Finding NoneFits(SchemaNode schema, Violation violation)
    {
        var shown = ValueWords.Show(violation.Subject.Node);
        return new Finding(
            new Message(
                $"허용된 어느 형식에도 맞지 않는 값: {shown}",
                $"{shown} has none of the forms allowed here"
            ),
            SchemaWords.AdviceOf(schema) ?? Forms(violation.Alternatives)
        );
    }

    /// <summary>A value that fits more than one of the alternatives.</summary>
    public static Finding SeveralFit(ImmutableArray<SchemaNode> branches)
    {
        var labels = branches.Select(SchemaWords.LabelOf).OfType<Message>().ToList();
        return new Finding(
            new Message(
                "여러 형식에 동시에 맞음, 하나에만 맞아야 함",
                "fits more than one of the alternatives, exactly one is allowed"
            ),
            labels.Count < branches.Length
                ? null
                : new Message(
                    string.Join(", ", labels.Select(label => label.Ko)),
                    string.Join(", ", labels.Select(label => label.En))
                )
        );
    }

    /// <summary>Exactly (or at least) one of some properties is needed.</summary>
    public static Finding Choose(ImmutableArray<string> names, MappingNode mapping)
    {
        var list = ValueWords.ListNames(names);
        return new Finding(
            SecondOf(names, mapping) is null
                ? new Message($"다음 중 하나가 필요함: {list}", $"one of {list} is needed")
                : new Message(
                    $"다음 중 하나만 쓸 수 있음: {list}",
                    $"only one of {list} may be given"
                )
        );
    }

    /// <summary>The second key in a mapping of some that exclude each other.</summary>
    public static ScalarNode? SecondOf(ImmutableArray<string> names, DataNode node) =>
        (node as MappingNode)
            ?.Entries.Where(entry => names.Contains(entry.Key.Value, StringComparer.Ordinal))
            .Skip(1)
            .FirstOrDefault()
            .Key;

    private static Message? Forms(IReadOnlyList<Violation> alternatives)
    {
        var forms = alternatives
            .Select(violation => violation.Keyword.Describe(violation).Help)
            .OfType<Message>()
            .Distinct()
            .ToList();
        return forms.Count == 0
            ? null
            : new Message(
                string.Join("; ", forms.Select(form => form.Ko)),
                string.Join("; ", forms.Select(form => form.En))
            );
    }
}
