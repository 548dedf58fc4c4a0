using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using IncidentDocs.Core.Schema;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Site.Api;

/// <summary>What scripts read of a handbook, as <c>api/*.json</c>, each beside its JSON Schema. The shapes are promised: fields are added, never renamed. All is made of the facts of the site's audience.</summary>
internal static class ApiFiles
{
    // Nothing of it stands in a page, so Hangul may stay as it is.
    private static readonly JsonWriterOptions s_json = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>All there can be, in the order of their names but for the index, which is the first.</summary>
    public static ImmutableArray<ApiFile> All { get; } =
    [
        ApiIndex.File,
        ActionsApi.File,
        BoardApi.File,
        DrillsApi.File,
        EscalationApi.File,
        IncidentsApi.File,
        OnCallApi.File,
        PeopleApi.File,
        PolicyApi.File,
        RunbooksApi.File,
        ServicesApi.File,
        TeamsApi.File,
    ];

    /// <summary>Those that a site has.</summary>
    public static IEnumerable<ApiFile> In(SiteSource site) => All.Where(file => file.Exists(site));

    /// <summary>The files of a site, each with its schema.</summary>
    public static IEnumerable<OutputFile> Of(SiteSource site)
    {
        var schemas = EmbeddedSchemas.ReadApi().ToImmutableArray();
        foreach (var file in In(site))
        {
            yield return new OutputFile(file.Path, bytes => Write(bytes, file, site));
            var schema = schemas.Single(found =>
                found.Path.EndsWith($"/{file.Name}.schema.json", StringComparison.Ordinal)
            );
            yield return OutputFile.OfBytes(file.SchemaPath, schema.Json);
        }
    }

    private static void Write(IBufferWriter<byte> bytes, ApiFile file, SiteSource site)
    {
        using (var json = new Utf8JsonWriter(bytes, s_json))
        {
            json.WriteStartObject();
            file.Write(new ApiWriter(json, site));
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
    }
}
