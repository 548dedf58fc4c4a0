using System.Text;
using System.Text.Json;
using IncidentDocs.Cli.Reports;

namespace IncidentDocs.Cli.Console;

/// <summary>Writes one JSON document to a text stream.</summary>
internal static class JsonOutput
{
    /// <summary>Writes it, with a line end.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        VisibleJson.Write(bytes, write);
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
