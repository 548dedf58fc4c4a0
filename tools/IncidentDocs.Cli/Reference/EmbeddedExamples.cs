namespace IncidentDocs.Cli.Reference;

/// <summary>The examples that the assembly carries as resources.</summary>
internal static class EmbeddedExamples
{
    private const string Folder = "fixtures/";

    /// <summary>Bytes by path, as <see cref="ExampleLibrary"/> wants them.</summary>
    public static Dictionary<string, byte[]> Read()
    {
        var assembly = typeof(EmbeddedExamples).Assembly;
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(Folder, StringComparison.Ordinal))
            {
                continue;
            }
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(name[Folder.Length..], bytes);
        }
        return files;
    }
}
