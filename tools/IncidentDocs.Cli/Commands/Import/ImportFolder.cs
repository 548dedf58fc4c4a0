using System.Collections.Immutable;
using IncidentDocs.Cli.Files;
using IncidentDocs.Core.Authoring.Import;

namespace IncidentDocs.Cli.Commands.Import;

/// <summary>Reads the folder that is imported: hidden names and links are passed over, nothing is written.</summary>
internal sealed class ImportFolder(string root)
{
    private const long LargestFile = 16 << 20;

    private static readonly ImmutableArray<string> Foreign = ["node_modules", "vendor"];

    /// <summary>Its files.</summary>
    public ImmutableArray<ImportFile> Read()
    {
        var files = ImmutableArray.CreateBuilder<ImportFile>();
        Walk("", files);
        return files.ToImmutable();
    }

    private void Walk(string below, ImmutableArray<ImportFile>.Builder files)
    {
        foreach (var name in FolderNames.In(Path.Combine(root, below)))
        {
            var path = below.Length == 0 ? name : $"{below}/{name}";
            var place = Path.Combine(root, path);
            if (name.StartsWith('.') || Foreign.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }
            switch (Entry.At(place).Kind)
            {
                case EntryKind.Folder:
                    Walk(path, files);
                    break;
                case EntryKind.File when new FileInfo(place).Length <= LargestFile:
                    files.Add(new ImportFile(path, File.ReadAllBytes(place)));
                    break;
            }
        }
    }
}
