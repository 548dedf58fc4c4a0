using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Formats;
using IncidentDocs.Core.Schema.Keywords;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Reads the keywords about values that are no collections.</summary>
internal static class ScalarKeywords
{
    private static readonly (string Name, RangeRelation Relation)[] Bounds =
    [
        ("minimum", RangeRelation.AtLeast),
        ("maximum", RangeRelation.AtMost),
        ("exclusiveMinimum", RangeRelation.Above),
        ("exclusiveMaximum", RangeRelation.Below),
        ("multipleOf", RangeRelation.MultipleOf),
    ];

    /// <summary><c>const</c> and <c>enum</c>.</summary>
    public static IEnumerable<Keyword?> ReadValues(SchemaReader reader)
    {
        if (reader.Value("const") is { } only)
        {
            yield return new EnumKeyword([only]);
        }
        if (reader.Value("enum") is { } few)
        {
            yield return few is SequenceNode list
                ? new EnumKeyword(list.Items)
                : reader.Refuse<EnumKeyword>("enum", few, "목록", "a list");
        }
    }

    /// <summary><c>format</c>.</summary>
    public static IEnumerable<Keyword?> ReadFormat(SchemaReader reader)
    {
        var format = reader.Text("format") is { } name ? FormatCatalog.Find(name) : null;
        yield return format is null ? null : new FormatKeyword(format);
    }

    /// <summary><c>minLength</c> and <c>maxLength</c>.</summary>
    public static IEnumerable<Keyword?> ReadLength(SchemaReader reader)
    {
        var (least, most) = (reader.Count("minLength"), reader.Count("maxLength"));
        yield return least is null && most is null
            ? null
            : new LengthKeyword(least ?? 0, most ?? int.MaxValue);
    }

    /// <summary><c>pattern</c>.</summary>
    public static IEnumerable<Keyword?> ReadPattern(SchemaReader reader)
    {
        var source = reader.Text("pattern");
        var pattern = source is null ? null : reader.Pattern(source, reader.Value("pattern")!.Span);
        yield return pattern is null ? null : new PatternKeyword(reader.Node, pattern);
    }

    /// <summary>The bounds of numbers.</summary>
    public static IEnumerable<Keyword?> ReadRange(SchemaReader reader)
    {
        foreach (var (name, relation) in Bounds)
        {
            if (reader.Number(name, positive: relation == RangeRelation.MultipleOf) is { } bound)
            {
                yield return new RangeKeyword(relation, bound.Number, bound.Written);
            }
        }
    }
}
