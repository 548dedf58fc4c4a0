using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Patterns;
using IncidentDocs.Core.Schema.Values;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Reads the values of a schema's keywords. A value of the wrong kind is a finding, and the keyword counts as absent.</summary>
/// <param name="schema">The schema.</param>
/// <param name="place">Where it stands.</param>
/// <param name="node">What it is compiled to.</param>
/// <param name="compiler">Compiles its parts.</param>
internal sealed class SchemaReader(
    MappingNode schema,
    SchemaPlace place,
    SchemaNode node,
    SchemaCompiler compiler
)
{
    /// <summary>What the schema is compiled to.</summary>
    public SchemaNode Node { get; } = node;

    /// <summary>The keywords with their values.</summary>
    public ImmutableArray<MappingEntry> All => schema.Entries;

    /// <summary>The names of the keywords.</summary>
    public IEnumerable<string> Names => schema.Entries.Select(entry => entry.Key.Value);

    /// <summary>The value of a keyword as it is written.</summary>
    public DataNode? Value(string keyword) => schema[keyword];

    /// <summary>A string.</summary>
    public string? Text(string keyword)
    {
        var value = Value(keyword);
        if (value is null or ScalarNode { Kind: ScalarKind.String })
        {
            return (value as ScalarNode)?.Value;
        }
        Refuse(keyword, value, "문자열", "a string");
        return null;
    }

    /// <summary>A list of strings.</summary>
    public ImmutableArray<string> Texts(string keyword) =>
        Value(keyword) is { } value ? TextsOf(keyword, value) : [];

    /// <summary>A value that must be a list of strings.</summary>
    public ImmutableArray<string> TextsOf(string keyword, DataNode value)
    {
        if (
            value is SequenceNode list
            && list.Items.All(item => item is ScalarNode { Kind: ScalarKind.String })
        )
        {
            return
            [
                .. list
                    .Items.Cast<ScalarNode>()
                    .Select(item => item.Value)
                    .Distinct(StringComparer.Ordinal),
            ];
        }
        Refuse(keyword, value, "문자열의 목록", "a list of strings");
        return [];
    }

    /// <summary>A number; with <paramref name="positive"/>, one above zero.</summary>
    public (SchemaNumber Number, string Written)? Number(string keyword, bool positive = false)
    {
        var value = Value(keyword);
        if (value is null)
        {
            return null;
        }
        if (
            value is ScalarNode scalar
            && SchemaNumber.TryRead(scalar, out var number)
            && (number.IsPositive || !positive)
        )
        {
            return (number, scalar.Value);
        }
        Refuse(
            keyword,
            value,
            positive ? "0보다 큰 숫자" : "숫자",
            positive ? "a number above 0" : "a number"
        );
        return null;
    }

    /// <summary>A count: an integer that is not negative.</summary>
    public int? Count(string keyword)
    {
        if (Number(keyword) is not { Number: var number })
        {
            return null;
        }
        if (number.ToCount() is { } count)
        {
            return count;
        }
        Refuse(keyword, Value(keyword)!, "0 이상의 정수", "an integer that is not negative");
        return null;
    }

    /// <summary>Whether a boolean keyword is true.</summary>
    public bool Flag(string keyword)
    {
        var value = Value(keyword);
        if (value is null or ScalarNode { Kind: ScalarKind.Boolean })
        {
            return value is ScalarNode flag && NodeEquality.IsTrue(flag);
        }
        Refuse(keyword, value, "true 또는 false", "true or false");
        return false;
    }

    /// <summary>A schema.</summary>
    public SchemaNode? Schema(string keyword) =>
        Value(keyword) is { } value ? compiler.NodeAt(place.Part(value)) : null;

    /// <summary>The schema at a part of this one.</summary>
    public SchemaNode SchemaAt(DataNode part) => compiler.NodeAt(place.Part(part));

    /// <summary>A list of schemas, not empty.</summary>
    public ImmutableArray<SchemaNode> Schemas(string keyword)
    {
        if (Value(keyword) is not { } value)
        {
            return [];
        }
        if (value is SequenceNode { Items: [_, ..] items })
        {
            return [.. items.Select(SchemaAt)];
        }
        Refuse(keyword, value, "비어 있지 않은 스키마 목록", "a list of schemas that is not empty");
        return [];
    }

    /// <summary>The entries of a mapping.</summary>
    public ImmutableArray<MappingEntry> Entries(string keyword)
    {
        if (Value(keyword) is null or MappingNode)
        {
            return (Value(keyword) as MappingNode)?.Entries ?? [];
        }
        Refuse(keyword, Value(keyword)!, "매핑", "an object");
        return [];
    }

    /// <summary>A pattern; null, with a finding, where it is none.</summary>
    public SchemaPattern? Pattern(string source, TextSpan span)
    {
        var pattern = compiler.Pattern(source);
        if (pattern.Problem is { } problem)
        {
            Report(
                span,
                new Message($"잘못된 패턴: {problem.Ko}", $"invalid pattern: {problem.En}")
            );
        }
        return pattern.Compiled;
    }

    /// <summary>What a reference leads to; null, with a finding, where it leads nowhere.</summary>
    public SchemaNode? Referred(string reference, TextSpan span)
    {
        var target = compiler.Find(place.Base, reference);
        if (target is null)
        {
            var shown = Quoted.Of(reference);
            Report(
                span,
                new Message($"가리키는 스키마가 없는 $ref: {shown}", $"$ref leads nowhere: {shown}")
            );
        }
        return target;
    }

    /// <summary>The same values for all schemas that say the same, so that equal annotations are equal by identity.</summary>
    public ImmutableArray<string> Shared(ImmutableArray<string> values) => compiler.Shared(values);

    /// <summary>Adds a finding about the schema.</summary>
    public void Report(TextSpan span, Message message) =>
        compiler.Issues.Add(place.Source, span, message.Ko, message.En);

    /// <summary>Says that a keyword has a value of the wrong kind.</summary>
    public void Refuse(string keyword, DataNode value, string ko, string en) =>
        Report(
            value.Span,
            new Message(
                $"키워드 '{keyword}'의 값은 {ko}{Josa.After(ko, "이어야", "여야")} 함",
                $"keyword '{keyword}' must be {en}"
            )
        );
}
