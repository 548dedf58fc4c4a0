using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Tests.Schema;

/// <summary>Writes nodes as JSON.</summary>
internal static class JsonText
{
    public static string Of(DataNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(node, writer);
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(DataNode node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(entry.Key.Value);
                    Write(entry.Value, writer);
                }
                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                foreach (var item in sequence.Items)
                {
                    Write(item, writer);
                }
                writer.WriteEndArray();
                break;
            case ScalarNode scalar:
                WriteScalar(scalar, writer);
                break;
        }
    }

    private static void WriteScalar(ScalarNode scalar, Utf8JsonWriter writer)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.String:
                writer.WriteStringValue(scalar.Value);
                break;
            case ScalarKind.Null:
                writer.WriteNullValue();
                break;
            case ScalarKind.Boolean:
                writer.WriteBooleanValue(scalar.Value.Length == 4);
                break;
            default:
                writer.WriteNumberValue(decimal.Parse(scalar.Value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
