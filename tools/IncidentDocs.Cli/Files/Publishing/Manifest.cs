using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>The list of the files that a build put into a folder: what the next one may replace or remove. One file a line, in ordinal order.</summary>
internal static class Manifest
{
    /// <summary>Its name in the published folder.</summary>
    public const string Name = OutputPath.ManifestName;

    private const string Tool = "incidentdocs";
    private const int LargestFile = 256 << 20;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>The bytes of a manifest.</summary>
    public static byte[] Write(IEnumerable<ManifestEntry> entries)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, Options);
        bytes.Write(Encoding.UTF8.GetBytes($"{{\"tool\":\"{Tool}\",\"version\":1,\"files\":["));
        var separator = "\n";
        foreach (var entry in entries)
        {
            bytes.Write(Encoding.UTF8.GetBytes(separator));
            json.Reset();
            WriteEntry(json, entry);
            json.Flush();
            separator = ",\n";
        }
        bytes.Write("\n]}\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads the manifest of a folder: null where there is none.</summary>
    /// <exception cref="PublishRefusedException">There is one that this tool did not write, or one that names files outside its folder.</exception>
    public static Dictionary<string, ManifestEntry>? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        var found = Entry.At(path);
        if (found.Kind == EntryKind.Missing)
        {
            return null;
        }
        if (found.Kind == EntryKind.File && found.Size <= LargestFile)
        {
            if (Parse(File.ReadAllBytes(path)) is { } entries)
            {
                return entries;
            }
        }
        throw new PublishRefusedException(Refusals.BadManifest(path));
    }

    private static void WriteEntry(Utf8JsonWriter json, ManifestEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, entry.Path);
        json.WriteNumber("size"u8, entry.Size);
        json.WriteString("xxh64"u8, entry.Hash.ToString("x16", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static Dictionary<string, ManifestEntry>? Parse(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            if (
                root.GetProperty("tool").GetString() is not Tool
                || root.GetProperty("version").GetInt32() != 1
            )
            {
                return null;
            }
            var entries = root.GetProperty("files").EnumerateArray().Select(ParseEntry).ToList();
            return entries.TrueForAll(entry => OutputPath.Fault(entry.Path) is null)
                ? entries.ToDictionary(entry => entry.Path, StringComparer.Ordinal)
                : null;
        }
        catch (Exception broken)
            when (broken
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
                        or ArgumentException
            )
        {
            return null;
        }
    }

    private static ManifestEntry ParseEntry(JsonElement entry) =>
        new(
            entry.GetProperty("path").GetString() ?? "",
            entry.GetProperty("size").GetInt64(),
            ulong.Parse(
                entry.GetProperty("xxh64").GetString() ?? "",
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture
            )
        );
}
