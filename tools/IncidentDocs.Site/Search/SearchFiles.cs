using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Search.Index;
using IncidentDocs.Site.Search.Terms;

namespace IncidentDocs.Site.Search;

/// <summary>
/// The index as files of the site: classic scripts, for a page that was opened as a file may load nothing else. The dictionary is
/// cut into ranges of some 12 KB, each loaded when a word of a query falls into it; titles and texts lie in files of their own.
/// </summary>
/// <param name="entries">What is found, in the order of its numbers.</param>
/// <param name="index">Their index.</param>
/// <param name="synonyms">Words that mean the same.</param>
/// <param name="language">The language of the site.</param>
internal sealed class SearchFiles(
    ImmutableArray<SearchEntry> entries,
    SearchIndex index,
    SynonymMatcher synonyms,
    Language language
)
{
    /// <summary>The file that knows the others.</summary>
    public const string Head = "search/index.js";

    /// <summary>The most postings of a term. A term of more documents says little: the ones it says least of are left out.</summary>
    public const int MostPostings = 1024;

    private const int ShardSize = 12 * 1024;
    private const int TextSize = 24 * 1024;
    private const int TitlesOfAFile = 24;

    private static readonly JsonWriterOptions s_json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The files. The dictionary is written here, for its cuts must be known; titles and texts when they are asked for.</summary>
    public IEnumerable<OutputFile> Files()
    {
        var shards = DictionaryShards.Cut(index, ShardSize, MostPostings);
        var texts = TextStarts();
        yield return new OutputFile(Head, writer => WriteHead(writer, shards, texts));
        for (var at = 0; at < shards.Length; at++)
        {
            var number = at;
            yield return new OutputFile(
                NameOf("terms", at),
                writer =>
                    Call(
                        writer,
                        "terms",
                        number,
                        json => json.WriteRawValue(shards[number].Json.Span)
                    )
            );
        }
        for (var at = 0; at * TitlesOfAFile < entries.Length; at++)
        {
            var number = at;
            yield return new OutputFile(
                NameOf("titles", at),
                writer => Call(writer, "titles", number, json => Titles(json, number))
            );
        }
        for (var at = 0; at < texts.Length; at++)
        {
            var number = at;
            var end = at + 1 < texts.Length ? texts[at + 1] : entries.Length;
            yield return new OutputFile(
                NameOf("texts", at),
                writer => Call(writer, "texts", number, json => Texts(json, texts[number], end))
            );
        }
    }

    private static string NameOf(string what, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"search/{what}-{number}.js");

    private static void Call(
        IBufferWriter<byte> writer,
        string what,
        int number,
        Action<Utf8JsonWriter> value
    )
    {
        Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"IncidentDocs.search.{what}({number},"),
            writer
        );
        using (var json = new Utf8JsonWriter(writer, s_json))
        {
            value(json);
        }
        writer.Write(");\n"u8);
    }

    private ImmutableArray<int> TextStarts()
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var size = 0;
        for (var at = 0; at < entries.Length; at++)
        {
            if (at == 0 || size + index.Lengths[at] > TextSize)
            {
                starts.Add(at);
                size = 0;
            }
            size += index.Lengths[at];
        }
        return starts.ToImmutable();
    }

    private void WriteHead(
        IBufferWriter<byte> writer,
        ImmutableArray<DictionaryShard> shards,
        ImmutableArray<int> texts
    )
    {
        writer.Write("IncidentDocs.search.head("u8);
        using (var json = new Utf8JsonWriter(writer, s_json))
        {
            json.WriteStartObject();
            json.WriteString(
                "version",
                index.Version.ToString("x16", CultureInfo.InvariantCulture)
            );
            json.WriteNumber("documents", entries.Length);
            json.WriteNumber("titles", TitlesOfAFile);
            json.WriteStartArray("kinds");
            foreach (var kind in Enum.GetValues<SearchKind>())
            {
                json.WriteNumberValue(entries.Count(entry => entry.Kind <= kind));
            }
            json.WriteEndArray();
            Numbers(json, "texts", texts);
            json.WriteStartArray("terms");
            foreach (var shard in shards)
            {
                json.WriteStringValue(shard.First);
            }
            json.WriteEndArray();
            json.WriteStartArray("synonyms");
            foreach (var (key, group) in synonyms.Keys)
            {
                json.WriteStringValue(key);
                json.WriteNumberValue(group);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.Write(");\n"u8);
    }

    private static void Numbers(Utf8JsonWriter json, string name, ImmutableArray<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
    }

    private void Titles(Utf8JsonWriter json, int number)
    {
        json.WriteStartArray();
        foreach (var entry in entries.AsSpan().Slice(number * TitlesOfAFile, TitlesIn(number)))
        {
            json.WriteStringValue(entry.Target);
            json.WriteStringValue(entry.Title);
        }
        json.WriteEndArray();
    }

    private int TitlesIn(int number) =>
        Math.Min(TitlesOfAFile, entries.Length - (number * TitlesOfAFile));

    private void Texts(Utf8JsonWriter json, int from, int to)
    {
        var text = new SearchText(language);
        json.WriteStartArray();
        for (var at = from; at < to; at++)
        {
            text.Clear();
            entries[at].Fill(text);
            json.WriteStringValue(string.Join('\n', text.Texts.Select(told => told.Text)));
        }
        json.WriteEndArray();
    }
}
