using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IncidentDocs.Site.OnCall;

/// <summary>Data as a classic script that hands it to the page's own: a page that was opened as a file may load nothing else.</summary>
internal static class ScriptData
{
    // Nothing of it stands in a page, so Hangul may stay as it is.
    private static readonly JsonWriterOptions s_json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the script.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">By what the page's script knows the data.</param>
    /// <param name="value">Writes the data.</param>
    public static void Write(IBufferWriter<byte> writer, string name, Action<Utf8JsonWriter> value)
    {
        Encoding.UTF8.GetBytes($"IncidentDocs.oncall.take(\"{name}\",", writer);
        using (var json = new Utf8JsonWriter(writer, s_json))
        {
            value(json);
        }
        writer.Write(");\n"u8);
    }
}
