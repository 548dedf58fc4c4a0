using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Cli.Starter;

/// <summary>The settings by which Visual Studio Code (and what reads its settings) checks a handbook while it is written, and the schemas that they name.</summary>
internal static class EditorFiles
{
    private const string Folder = ".vscode/";

    /// <summary>The settings and every schema.</summary>
    public static ImmutableArray<StarterFile> All() =>
        [
            new StarterFile(Folder + "settings.json", Settings()),
            .. EmbeddedSchemas
                .Read()
                .Select(schema => new StarterFile(
                    Folder + schema.Path,
                    Encoding.UTF8.GetString(schema.Json.Span)
                )),
        ];

    private static string Settings()
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions { Indented = true, NewLine = "\n" }
            )
        )
        {
            json.WriteStartObject();
            json.WriteStartObject("yaml.schemas");
            foreach (var kind in KindTable.All.Where(kind => kind.Patterns.Any(IsYaml)))
            {
                json.WriteStartArray($"./{Folder}schemas/{kind.Name}.schema.json");
                foreach (var pattern in kind.Patterns.Where(IsYaml))
                {
                    json.WriteStringValue(pattern);
                }
                json.WriteEndArray();
            }
            json.WriteEndObject();
            json.WriteString("yaml.yamlVersion", "1.2");
            json.WriteBoolean("files.insertFinalNewline", true);
            json.WriteString("files.eol", "\n");
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static bool IsYaml(string pattern) => DocumentParser.IsYaml(pattern);
}
