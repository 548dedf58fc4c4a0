using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Keywords;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Reads the keywords that apply other schemas to the same value.</summary>
internal static class ApplicatorKeywords
{
    /// <summary><c>allOf</c>.</summary>
    public static void ReadAllOf(SchemaReader reader, List<Keyword> into)
    {
        if (reader.Schemas("allOf") is { IsEmpty: false } parts)
        {
            into.Add(new AllOfKeyword(parts));
        }
    }

    /// <summary><c>if</c>, <c>then</c> and <c>else</c>.</summary>
    public static void ReadConditional(SchemaReader reader, List<Keyword> into)
    {
        if (reader.Schema("if") is { } condition)
        {
            into.Add(
                new ConditionalKeyword(condition, reader.Schema("then"), reader.Schema("else"))
            );
        }
    }

    /// <summary><c>oneOf</c> and <c>anyOf</c>.</summary>
    public static void ReadAlternatives(SchemaReader reader, List<Keyword> into)
    {
        if (reader.Schemas("oneOf") is { IsEmpty: false } exactlyOne)
        {
            into.Add(new AlternativesKeyword(reader.Node, exactlyOne, exactlyOne: true));
        }
        if (reader.Schemas("anyOf") is { IsEmpty: false } some)
        {
            into.Add(new AlternativesKeyword(reader.Node, some, exactlyOne: false));
        }
    }

    /// <summary><c>not</c>.</summary>
    public static void ReadNot(SchemaReader reader, List<Keyword> into)
    {
        if (reader.Schema("not") is { } forbidden)
        {
            into.Add(new NotKeyword(forbidden));
        }
    }
}
