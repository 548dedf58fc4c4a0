using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Authoring;

/// <summary>Adds a person to the text of a people.yml. What stands there keeps its comments, its formatting and its meaning.</summary>
public static class PersonInsertion
{
    private static readonly Message NoList = new(
        "사람의 목록을 읽을 수 없음: 먼저 문서를 고칠 것 (validate)",
        "the list of people can't be read: mend the document first (validate)"
    );

    /// <summary>Adds the person below the last one of the same team, else at the end.</summary>
    /// <param name="path">Path of the document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="person">The person.</param>
    /// <returns>The new text, or why there is none.</returns>
    public static (string? Text, Message? Refusal) Add(string path, string text, PersonDraft person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var old = Parse(path, text);
        if (
            old.IsBroken
            || ListOf(old) is not { } list
            || Edit(old.Source, list, person) is not { } edit
        )
        {
            return (null, NoList);
        }
        var edited = TextEdits.Apply(text, [edit]);
        return IsJustLonger(list, Parse(path, edited), person) ? (edited, null) : (null, NoList);
    }

    private static TextEdit? Edit(SourceText source, SequenceNode list, PersonDraft person)
    {
        var after =
            list.Items.LastOrDefault(item =>
                string.Equals(Field(item, "team"), person.Team, StringComparison.Ordinal)
            ) ?? list.Items[^1];
        var start = source.Lines.SpanOf(source.Lines.PositionOf(after.Span.Start).Line).Start;
        var before = source.Text[start..after.Span.Start];
        if (before.Trim(' ') is not "-")
        {
            return null;
        }
        var end = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var last = Math.Max(after.Span.Start, after.Span.End - 1);
        var place = source.Lines.SpanOf(source.Lines.PositionOf(last).Line).End;
        var isOpen = place > 0 && source.Text[place - 1] is not '\n';
        var entry = person
            .Write(before[..before.IndexOf('-', StringComparison.Ordinal)])
            .Replace("\n", end, StringComparison.Ordinal);
        return new TextEdit(new TextSpan(place, 0), isOpen ? end + entry : entry);
    }

    /// <summary>Whether the new text lists who was listed, in that order, and the new one.</summary>
    private static bool IsJustLonger(SequenceNode old, ParsedDocument made, PersonDraft person) =>
        !made.IsBroken
        && ListOf(made) is { } list
        && list.Items.Length == old.Items.Length + 1
        && list.Items.Select(IdOf)
            .Count(id => string.Equals(id, person.Id, StringComparison.Ordinal)) == 1
        && list.Items.Select(IdOf)
            .Where(id => !string.Equals(id, person.Id, StringComparison.Ordinal))
            .SequenceEqual(old.Items.Select(IdOf), StringComparer.Ordinal);

    private static string IdOf(DataNode item) => Field(item, "id") ?? "";

    private static string? Field(DataNode item, string name) =>
        ((item as MappingNode)?[name] as ScalarNode)?.Value;

    private static SequenceNode? ListOf(ParsedDocument document) =>
        document.Root is MappingNode root
        && root["people"] is SequenceNode { Items.Length: > 0 } list
            ? list
            : null;

    private static ParsedDocument Parse(string path, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return DocumentParser.Parse(
            new SourceFile(path, bytes.Length, () => bytes),
            ParseLimits.Default
        );
    }
}
