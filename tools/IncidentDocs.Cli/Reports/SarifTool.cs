using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Reports;

/// <summary>The part of a SARIF log that says what was looked for: every rule with its texts and level.</summary>
internal static class SarifTool
{
    /// <summary>Writes the property <c>tool</c>.</summary>
    public static void Write(Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, Application.Name);
        json.WriteString("version"u8, Application.Version);
        json.WriteStartArray("rules"u8);
        foreach (var descriptor in DescriptorCatalog.All)
        {
            WriteRule(json, descriptor, language);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>SARIF's word for a level.</summary>
    public static string LevelOf(Level level) =>
        level switch
        {
            Level.Error => "error",
            Level.Warning => "warning",
            Level.Info => "note",
            _ => "none",
        };

    private static void WriteRule(
        Utf8JsonWriter json,
        DiagnosticDescriptor descriptor,
        Language language
    )
    {
        json.WriteStartObject();
        json.WriteString("id"u8, descriptor.Code);
        json.WriteString("name"u8, descriptor.Name);
        WriteText(json, "shortDescription", descriptor.What.In(language));
        WriteText(json, "fullDescription", descriptor.Why.In(language));
        WriteText(json, "help", descriptor.Mend.In(language));
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, LevelOf(descriptor.Level));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, SarifText.Message(text));
        json.WriteEndObject();
    }
}
