using System.Text.Json;
using IncidentDocs.Cli.Console;

namespace IncidentDocs.Cli.Reports;

/// <summary>How every JSON document of ours is written.</summary>
internal static class VisibleJson
{
    /// <summary>Indented, LF, nothing in it that can't be seen.</summary>
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = VisibleJsonEncoder.Instance,
        };

    /// <summary>Writes one document and a line end.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            write(json);
        }
        output.Write("\n"u8);
    }
}
