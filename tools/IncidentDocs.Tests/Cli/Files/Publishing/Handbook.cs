using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Files.Publishing;
using IncidentDocs.Site.Output;
using Xunit;

namespace IncidentDocs.Tests.Cli.Files.Publishing;

/// <summary>A handbook in a temporary folder whose site tests publish.</summary>
internal sealed class Handbook : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Handbook()
    {
        _folder.Write("book/content/handbook.yml", "");
        Directory.CreateDirectory(_folder.At("book/templates"));
    }

    /// <summary>The folder that holds the handbook and nothing else.</summary>
    public string Outside => _folder.Path;

    public string Root => _folder.At("book");

    public string Site => _folder.At("book/site");

    public string At(string path) => _folder.At($"book/{path}");

    public string Write(string path, string text) => _folder.Write($"book/{path}", text);

    public string Read(string path) => File.ReadAllText(At(path));

    public ulong Inode(string path) => Entry.At(At(path)).Identity!.Value.Number;

    public PublishRequest Request(params (string Path, string Text)[] pages) =>
        new(Root, Site, Sites.Of(pages));

    /// <summary>Publishes, which must succeed.</summary>
    public PublishReport Publish(params (string Path, string Text)[] pages) =>
        Publish(Request(pages));

    /// <summary>Publishes, which must succeed.</summary>
    public static PublishReport Publish(PublishRequest request)
    {
        var result = Publisher.Publish(request);
        Assert.Null(result.Refusal?.En);
        return result.Report!;
    }

    /// <summary>Publishes, which must be refused: the reason in English.</summary>
    public static string Refusal(PublishRequest request)
    {
        var result = Publisher.Publish(request);
        Assert.Null(result.Report);
        Assert.Matches("[가-힣]", result.Refusal!.Value.Ko);
        return result.Refusal!.Value.En;
    }

    /// <summary>All files and links below the site's folder but the manifest, in ordinal order.</summary>
    public IEnumerable<string> SiteFiles() =>
        Below(Site).Where(path => path is not OutputPath.ManifestName);

    /// <summary>What lies in the handbook's folder.</summary>
    public IEnumerable<string> Names() => FolderNames.In(Root);

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    AttributesToSkip = FileAttributes.None,
                }
            )
            .Select(path => Path.GetRelativePath(folder, path))
            .Order(StringComparer.Ordinal);
}
