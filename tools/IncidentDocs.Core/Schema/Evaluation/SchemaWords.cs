using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>
/// The words that a schema has for itself: <c>x-label</c> ({ko, en}), <c>title</c>, <c>description</c> and <c>examples</c>.
/// A title or description that holds <c>" | "</c> is Korean before it and English after it. Read only when a finding is worded.
/// </summary>
internal static class SchemaWords
{
    private const string Separator = " | ";

    /// <summary>A short name for the value, or null where the schema has none.</summary>
    public static Message? LabelOf(SchemaNode schema) =>
        Localized(Entry(schema, "x-label")) ?? TextOf(schema, "title");

    /// <summary>What a right value looks like: the description, else the examples; null where the schema has neither.</summary>
    public static Message? AdviceOf(SchemaNode schema) =>
        TextOf(schema, "description") ?? ExamplesOf(schema);

    /// <summary>A name of a property, with its label where the schema has one: <c>'owner' (담당자)</c>.</summary>
    public static Message Named(string name, SchemaNode? schema)
    {
        var shown = $"'{Quoted.Of(name)}'";
        var label = schema is null ? null : Localized(Entry(schema, "x-label"));
        return label is { } words
            ? new Message($"{shown}({words.Ko})", $"{shown} ({words.En})")
            : new Message(shown, shown);
    }

    private static Message? ExamplesOf(SchemaNode schema)
    {
        if (Entry(schema, "examples") is not SequenceNode { Items: [_, ..] items })
        {
            return null;
        }
        var examples = string.Join(", ", items.Take(3).Select(ValueWords.Show));
        return new Message($"예: {examples}", $"for example {examples}");
    }

    private static Message? TextOf(SchemaNode schema, string keyword) =>
        Entry(schema, keyword) is ScalarNode { Kind: ScalarKind.String } text
            ? Split(text.Value)
            : Localized(Entry(schema, keyword));

    private static Message Split(string text)
    {
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        return at < 0
            ? new Message(text, text)
            : new Message(text[..at], text[(at + Separator.Length)..]);
    }

    private static Message? Localized(DataNode? node) =>
        node is MappingNode words && words["ko"] is ScalarNode ko && words["en"] is ScalarNode en
            ? new Message(ko.Value, en.Value)
            : null;

    private static DataNode? Entry(SchemaNode schema, string keyword) =>
        (schema.Definition as MappingNode)?[keyword];
}
