namespace IncidentDocs.Core.Schema;

/// <summary>The schemas of the built-in kinds of document, which the assembly carries as resources.</summary>
public static class EmbeddedSchemas
{
    /// <summary>What the <c>$id</c> of every schema of ours begins with; the file name follows.</summary>
    public const string BaseUri = "https://incidentdocs.example/schemas/v1/";

    private const string Folder = "schemas/";

    private const string ApiFolder = Folder + "api/";

    /// <summary>The schemas in ordinal order of their file names. The schemas of our own JSON outputs are not among them.</summary>
    public static IEnumerable<SchemaSource> Read() =>
        Read(name => name.StartsWith(Folder, StringComparison.Ordinal) && IsIn(name, Folder));

    /// <summary>The schemas of our own JSON outputs (<c>schemas/api/</c>), in ordinal order of their file names.</summary>
    public static IEnumerable<SchemaSource> ReadApi() =>
        Read(name => name.StartsWith(ApiFolder, StringComparison.Ordinal) && IsIn(name, ApiFolder));

    /// <summary>Compiles the schemas of the kinds; the caller keeps the result.</summary>
    public static SchemaSet Load() => SchemaSet.Load(Read());

    private static IEnumerable<SchemaSource> Read(Func<string, bool> isAsked)
    {
        var assembly = typeof(EmbeddedSchemas).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!isAsked(name))
            {
                continue;
            }
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new SchemaSource(BaseUri + name[Folder.Length..], bytes) { Path = name };
        }
    }

    private static bool IsIn(string resource, string folder) =>
        resource.EndsWith(".json", StringComparison.Ordinal)
        && resource.IndexOf('/', folder.Length) < 0;
}
