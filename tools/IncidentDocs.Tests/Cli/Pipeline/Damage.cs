using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;
using IncidentDocs.Tests.Schema;

namespace IncidentDocs.Tests.Cli.Pipeline;

/// <summary>A document with something broken in it.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Place">What was put in, in UTF-16 units of the new text; null where there is no one place.</param>
internal sealed record Damage(byte[] Bytes, TextSpan? Place)
{
    private const string Stranger = "zz_unknown";

    /// <summary>The first part of the data alone: of a Markdown file, of its front matter.</summary>
    /// <param name="document">The document.</param>
    /// <param name="share">How much of it stays, from 0 to 1.</param>
    public static Damage Cut(CompiledDocument document, double share)
    {
        var (start, length) = DataOf(document);
        return new Damage(
            Encoding.UTF8.GetBytes(document.Source.Text[..(start + (int)(length * share))]),
            null
        );
    }

    /// <summary>Nothing left: of a Markdown file, nothing between the marks of its front matter.</summary>
    public static Damage Emptied(CompiledDocument document)
    {
        var (start, length) = DataOf(document);
        return new Damage(Encoding.UTF8.GetBytes(document.Source.Text.Remove(start, length)), null);
    }

    /// <summary>Bytes that are no UTF-8, somewhere.</summary>
    public static Damage Noise(byte[] bytes, int at, byte[] noise) =>
        new([.. bytes.AsSpan(0, at), .. noise, .. bytes.AsSpan(at)], null);

    /// <summary>Every value of an enumeration replaced by one that it does not have.</summary>
    public static IEnumerable<Damage> WrongWords(CompiledDocument document) =>
        from entry in Entries(RootOf(document))
        from value in entry.Value is SequenceNode list ? list.Items : [entry.Value]
        where value is ScalarNode word && IsWord(document, entry.Key.Value, word.Value)
        select Replaced(document, value.Span, "zz-none");

    /// <summary>Every reference turned to a name that does not exist.</summary>
    public static IEnumerable<Damage> UnknownNames(CompiledDocument document) =>
        document.References.Select(reference =>
            Replaced(document, reference.Location.Span, "zz-nobody")
        );

    /// <summary>Every mapping given a key that its schema does not know, as its first.</summary>
    public static IEnumerable<Damage> UnknownKeys(CompiledDocument document)
    {
        var text = document.Source.Text;
        foreach (var mapping in Mappings(RootOf(document)).Where(found => !found.Entries.IsEmpty))
        {
            var first = mapping.Entries[0].Key.Span.Start;
            var column = document.Source.Lines.PositionOf(first).Column - 1;
            var key =
                text[mapping.Span.Start] == '{'
                    ? $"{Stranger}: 1, "
                    : $"{Stranger}: 1\n{new string(' ', column)}";
            yield return new Damage(
                Encoding.UTF8.GetBytes(text.Insert(first, key)),
                new TextSpan(first, Stranger.Length + 3)
            );
        }
    }

    private static Damage Replaced(CompiledDocument document, TextSpan span, string by) =>
        new(
            Encoding.UTF8.GetBytes(
                document.Source.Text.Remove(span.Start, span.Length).Insert(span.Start, by)
            ),
            new TextSpan(span.Start, by.Length)
        );

    private static TextSpan DataOf(CompiledDocument document)
    {
        var text = document.Source.Text;
        if (document.Body is not { } body)
        {
            return new TextSpan(0, text.Length);
        }
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return TextSpan.Between(
            start,
            text.LastIndexOf("\n---", body.Start - 2, StringComparison.Ordinal) + 1
        );
    }

    private static DataNode RootOf(CompiledDocument document)
    {
        var bytes = Encoding.UTF8.GetBytes(document.Source.Text);
        var file = new SourceFile(document.Path, bytes.Length, () => bytes);
        return DocumentParser.Parse(file, ParseLimits.Default).Root!;
    }

    private static IEnumerable<MappingNode> Mappings(DataNode node) =>
        node switch
        {
            MappingNode mapping => mapping
                .Entries.SelectMany(entry => Mappings(entry.Value))
                .Prepend(mapping),
            SequenceNode list => list.Items.SelectMany(Mappings),
            _ => [],
        };

    private static IEnumerable<MappingEntry> Entries(DataNode node) =>
        Mappings(node).SelectMany(mapping => mapping.Entries);

    /// <summary>Whether some property of that name has an enumeration with that value in the kind's schema.</summary>
    private static bool IsWord(CompiledDocument document, string key, string value) =>
        WordsOf(document.Kind!.Name).Contains((key, value));

    private static readonly Dictionary<string, HashSet<(string, string)>> Known = new(
        StringComparer.Ordinal
    );

    private static HashSet<(string Key, string Value)> WordsOf(string kind)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(kind, out var words))
            {
                Known.Add(kind, words = []);
                var path = Path.Combine(RepositorySchemas.Root, "schemas", $"{kind}.schema.json");
                using var schema = JsonDocument.Parse(File.ReadAllText(path));
                Collect(schema.RootElement, words);
            }
            return words;
        }
    }

    private static void Collect(JsonElement node, HashSet<(string, string)> words)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                Collect(item, words);
            }
        }
        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }
        if (node.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                words.UnionWith(EnumOf(property.Value).Select(value => (property.Name, value)));
            }
        }
        foreach (var part in node.EnumerateObject())
        {
            Collect(part.Value, words);
        }
    }

    private static ImmutableArray<string> EnumOf(JsonElement schema)
    {
        if (schema.TryGetProperty("items", out var items))
        {
            return EnumOf(items);
        }
        return schema.TryGetProperty("enum", out var values)
            ?
            [
                .. values
                    .EnumerateArray()
                    .Where(value => value.ValueKind == JsonValueKind.String)
                    .Select(value => value.GetString()!),
            ]
            : [];
    }
}
