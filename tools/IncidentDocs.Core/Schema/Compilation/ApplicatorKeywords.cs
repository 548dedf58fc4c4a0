using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Keywords;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Reads the keywords that apply other schemas to the same value.</summary>
internal static class ApplicatorKeywords
{
    /// <summary><c>allOf</c>.</summary>
    public static IEnumerable<Keyword?> ReadAllOf(SchemaReader reader)
    {
        var parts = reader.Schemas("allOf");
        yield return parts.IsEmpty ? null : new AllOfKeyword(parts);
    }

    /// <summary><c>if</c>, <c>then</c> and <c>else</c>.</summary>
    public static IEnumerable<Keyword?> ReadConditional(SchemaReader reader)
    {
        if (reader.Schema("if") is { } condition)
        {
            yield return new ConditionalKeyword(
                condition,
                reader.Schema("then"),
                reader.Schema("else")
            );
        }
    }

    /// <summary><c>oneOf</c> and <c>anyOf</c>.</summary>
    public static IEnumerable<Keyword?> ReadAlternatives(SchemaReader reader)
    {
        if (reader.Schemas("oneOf") is { IsEmpty: false } exactlyOne)
        {
            yield return new AlternativesKeyword(reader.Node, exactlyOne, exactlyOne: true);
        }
        if (reader.Schemas("anyOf") is { IsEmpty: false } some)
        {
            yield return new AlternativesKeyword(reader.Node, some, exactlyOne: false);
        }
    }

    /// <summary><c>not</c>.</summary>
    public static IEnumerable<Keyword?> ReadNot(SchemaReader reader)
    {
        yield return reader.Schema("not") is { } forbidden ? new NotKeyword(forbidden) : null;
    }
}
