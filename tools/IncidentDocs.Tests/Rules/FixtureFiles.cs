using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Reference;
using IncidentDocs.Core.Schema;
using IncidentDocs.Tests.Cli.Files;

namespace IncidentDocs.Tests.Rules;

/// <summary>The fixtures as they lie in the repository, and handbooks made of them on disk.</summary>
internal static class FixtureFiles
{
    internal static readonly HandbookSchemas Schemas = HandbookPipeline.OurSchemas();

    /// <summary>Name of the file that holds what a bad case is to give.</summary>
    public const string Expected = "expected.txt";

    private static readonly Lazy<ExampleLibrary> Read = new(ReadLibrary);

    /// <summary>The folder of the fixtures.</summary>
    public static string Root { get; } =
        Path.Combine(Verified.RepositoryRoot, "tools", "IncidentDocs.Tests", "Fixtures");

    /// <summary>All cases.</summary>
    public static ExampleLibrary Library => Read.Value;

    /// <summary>The path of the expectation of a case.</summary>
    public static string ExpectationOf(ExampleCase of) =>
        Path.Combine(Root, "Rules", of.Folder, of.Name, Expected);

    /// <summary>Writes a handbook to disk and checks it as the command line does.</summary>
    public static CheckedHandbook CheckOnDisk(ExampleCase handbook)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in handbook.Files)
        {
            var file = folder.At(path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
        foreach (var (path, target) in handbook.Links)
        {
            File.CreateSymbolicLink(folder.At(path), target);
        }
        var source = FolderSource.Of(folder.Path);
        return TemplateCheck.Run(
            HandbookPipeline.Check(source.Sources, handbook.AsOf, new StageClock(), Schemas)
        );
    }

    private static ExampleLibrary ReadLibrary()
    {
        var folders = new[] { "Base", "Rules" };
        return ExampleLibrary.Of(
            folders
                .SelectMany(folder =>
                    Directory.EnumerateFiles(
                        Path.Combine(Root, folder),
                        "*",
                        SearchOption.AllDirectories
                    )
                )
                .Where(file => Path.GetFileName(file) is not Expected)
                .ToDictionary(
                    file => Path.GetRelativePath(Root, file).Replace('\\', '/'),
                    File.ReadAllBytes,
                    StringComparer.Ordinal
                )
        );
    }
}
