namespace IncidentDocs.Core.Schema;

/// <summary>The schemas of the built-in kinds of document, which the assembly carries as resources.</summary>
public static class EmbeddedSchemas
{
    /// <summary>What the <c>$id</c> of every schema of ours begins with; the file name follows.</summary>
    public const string BaseUri = "https://incidentdocs.example/schemas/v1/";

    private const string Folder = "schemas/";

    /// <summary>The schemas in ordinal order of their file names. The schemas of our own JSON outputs (<c>schemas/api/</c>) are not among them.</summary>
    public static IEnumerable<SchemaSource> Read()
    {
        var assembly = typeof(EmbeddedSchemas).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!IsSchema(name))
            {
                continue;
            }
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new SchemaSource(BaseUri + name[Folder.Length..], bytes) { Path = name };
        }
    }

    /// <summary>Compiles them; the caller keeps the result.</summary>
    public static SchemaSet Load() => SchemaSet.Load(Read());

    private static bool IsSchema(string resource) =>
        resource.StartsWith(Folder, StringComparison.Ordinal)
        && resource.EndsWith(".json", StringComparison.Ordinal)
        && resource.IndexOf('/', Folder.Length) < 0;
}
