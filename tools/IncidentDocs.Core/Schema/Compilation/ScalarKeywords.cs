using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Formats;
using IncidentDocs.Core.Schema.Keywords;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Reads the keywords about values that are no collections.</summary>
internal static class ScalarKeywords
{
    private static readonly ImmutableArray<(string Name, RangeRelation Relation)> Bounds =
    [
        ("minimum", RangeRelation.AtLeast),
        ("maximum", RangeRelation.AtMost),
        ("exclusiveMinimum", RangeRelation.Above),
        ("exclusiveMaximum", RangeRelation.Below),
        ("multipleOf", RangeRelation.MultipleOf),
    ];

    /// <summary><c>const</c> and <c>enum</c>.</summary>
    public static void ReadValues(SchemaReader reader, List<Keyword> into)
    {
        if (reader.Value("const") is { } only)
        {
            into.Add(new EnumKeyword([only]));
        }
        switch (reader.Value("enum"))
        {
            case null:
                break;
            case SequenceNode list:
                into.Add(new EnumKeyword(list.Items));
                break;
            case var other:
                reader.Refuse("enum", other, "목록", "a list");
                break;
        }
    }

    /// <summary><c>format</c>.</summary>
    public static void ReadFormat(SchemaReader reader, List<Keyword> into)
    {
        if (reader.Text("format") is { } name && FormatCatalog.Find(name) is { } format)
        {
            into.Add(new FormatKeyword(format));
        }
    }

    /// <summary><c>minLength</c> and <c>maxLength</c>.</summary>
    public static void ReadLength(SchemaReader reader, List<Keyword> into)
    {
        var (least, most) = (reader.Count("minLength"), reader.Count("maxLength"));
        if (least is not null || most is not null)
        {
            into.Add(new LengthKeyword(least ?? 0, most ?? int.MaxValue));
        }
    }

    /// <summary><c>pattern</c>.</summary>
    public static void ReadPattern(SchemaReader reader, List<Keyword> into)
    {
        if (
            reader.Text("pattern") is { } source
            && reader.Pattern(source, reader.Value("pattern")!.Span) is { } pattern
        )
        {
            into.Add(new PatternKeyword(reader.Node, pattern));
        }
    }

    /// <summary>The bounds of numbers.</summary>
    public static void ReadRange(SchemaReader reader, List<Keyword> into)
    {
        foreach (var (name, relation) in Bounds)
        {
            if (reader.Number(name, positive: relation == RangeRelation.MultipleOf) is { } bound)
            {
                into.Add(new RangeKeyword(relation, bound.Number, bound.Written));
            }
        }
    }
}
