namespace IncidentDocs.Tests.Cli.Files;

/// <summary>A folder of a test's own, removed with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder()
    {
        Path = Directory.CreateTempSubdirectory("incidentdocs-test-").FullName;
    }

    public string Path { get; }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>Writes a file and the folders above it.</summary>
    public string Write(string path, string text)
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
