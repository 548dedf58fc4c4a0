using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using IncidentDocs.Core.Text;
using IncidentDocs.Tests.Schema;

namespace IncidentDocs.Tests.Editor;

/// <summary>The data of a document (of a Markdown file, its front matter) as YAML, whole or with one thing broken.</summary>
/// <param name="Name">What was done to what.</param>
/// <param name="Schema">File name of the schema.</param>
/// <param name="Text">The YAML.</param>
internal sealed record BrokenData(string Name, string Schema, string Text)
{
    /// <summary>The injury after which the text is no YAML.</summary>
    public const string CutOff = "cut off";

    private static readonly Lazy<SchemaSet> Schemas = new(EmbeddedSchemas.Load);

    /// <summary>The data of one document a kind, whole.</summary>
    public static IEnumerable<BrokenData> Whole() =>
        ContentDocument
            .All.GroupBy(document => document.Schema, StringComparer.Ordinal)
            .Select(kind => Of(kind.First()));

    /// <summary>Every kind of injury to the data of one document a kind.</summary>
    public static IEnumerable<BrokenData> Broken() => Whole().SelectMany(whole => whole.Injuries());

    /// <summary>The places at which we find something: line and column from 1, with a colon between.</summary>
    public string[] Places()
    {
        var parsed = Parse();
        var found = parsed.IsBroken
            ? parsed.Diagnostics
            : SchemaEvaluator
                .Evaluate(
                    parsed.Root,
                    Schemas.Value.Find(EmbeddedSchemas.BaseUri + Schema)!,
                    parsed.Source
                )
                .Diagnostics;
        return [.. found.Select(one => $"{one.Location.Start.Line}:{one.Location.Start.Column}")];
    }

    private static BrokenData Of(ContentDocument document)
    {
        var (source, root) = (document.Parsed.Source, document.Parsed.Root!);
        if (document.Parsed.Body is null)
        {
            return new BrokenData(source.Path, document.Schema, WithoutModeline(source.Text));
        }
        var start = source.Text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var end = source.Text.IndexOf("\n---", root.Span.End - 1, StringComparison.Ordinal) + 1;
        return new BrokenData(source.Path, document.Schema, source.Text[start..end]);
    }

    /// <summary>The first line may name the schema by a path that is right where the file lies, and not here.</summary>
    private static string WithoutModeline(string text) =>
        text.StartsWith("# yaml-language-server:", StringComparison.Ordinal)
            ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]
            : text;

    private ParsedDocument Parse()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Text);
        var file = new SourceFile("data.yml", bytes.Length, () => bytes);
        return DocumentParser.Parse(file, ParseLimits.Default);
    }

    private IEnumerable<BrokenData> Injuries()
    {
        var root = (MappingNode)Parse().Root!;
        var mappings = Mappings(root).ToList();
        foreach (
            var mapping in new[]
            {
                mappings[0],
                mappings[^1],
                mappings[mappings.Count / 2],
            }.Distinct()
        )
        {
            var key = mapping.Entries[0].Key.Span;
            yield return With(
                $"unknown key at {key.Start}",
                key.Start,
                0,
                "zz_unknown: 1" + Separator(mapping)
            );
        }
        var first = root.Entries[0].Key.Span;
        yield return With("key renamed", first.Start, first.Length, "zz_renamed");
        yield return With(
            "key twice",
            first.Start,
            0,
            Text[first.Start..root.Entries[0].Value.Span.End] + "\n"
        );
        var scalars = mappings
            .SelectMany(mapping => mapping.Entries)
            .Select(entry => entry.Value)
            .OfType<ScalarNode>()
            .Where(scalar => scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
            .ToList();
        var some = new[] { 0, scalars.Count - 1, scalars.Count / 2 }
            .Where(at => at >= 0 && at < scalars.Count)
            .Distinct()
            .Select(at => scalars[at]);
        foreach (var scalar in some)
        {
            yield return With(
                $"list at {scalar.Span.Start}",
                scalar.Span.Start,
                scalar.Span.Length,
                "[[1]]"
            );
        }
        yield return new BrokenData($"{Name}: {CutOff}", Schema, Text + "zz: [1, 2");
    }

    private string Separator(MappingNode mapping)
    {
        var line = Parse().Source.Lines.PositionOf(mapping.Entries[0].Key.Span.Start);
        return Text[mapping.Span.Start] == '{' ? ", " : "\n" + new string(' ', line.Column - 1);
    }

    private BrokenData With(string what, int start, int length, string text) =>
        new($"{Name}: {what}", Schema, Text.Remove(start, length).Insert(start, text));

    private static IEnumerable<MappingNode> Mappings(DataNode node) =>
        node switch
        {
            MappingNode { Entries.Length: > 0 } mapping => mapping
                .Entries.SelectMany(entry => Mappings(entry.Value))
                .Prepend(mapping),
            SequenceNode list => list.Items.SelectMany(Mappings),
            _ => [],
        };
}
