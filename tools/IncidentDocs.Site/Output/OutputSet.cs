using System.Collections.Immutable;

namespace IncidentDocs.Site.Output;

/// <summary>The files of a site in ordinal order of their paths, each with its renderer. Nothing is rendered until the publisher asks.</summary>
public sealed class OutputSet
{
    private OutputSet(ImmutableArray<OutputFile> files)
    {
        Files = files;
    }

    /// <summary>The files, in ordinal order of their paths; no two paths are equal but for case, and none is a folder of another.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>Orders the files and checks their paths.</summary>
    /// <exception cref="ArgumentException">A path is not portable or meets another. Ids are checked long before (DOC006, REF002), so this is a bug of ours.</exception>
    public static OutputSet Of(IEnumerable<OutputFile> files)
    {
        var ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in ordered)
        {
            Check(file.Path, taken);
        }
        foreach (var file in ordered)
        {
            CheckFolders(file.Path, taken);
        }
        return new OutputSet(ordered);
    }

    private static void Check(string path, Dictionary<string, string> taken)
    {
        if (OutputPath.Fault(path) is { } fault)
        {
            throw new ArgumentException($"output path '{path}' {fault}", nameof(path));
        }
        if (!taken.TryAdd(path, path))
        {
            throw new ArgumentException(
                $"output path '{path}' meets '{taken[path]}'",
                nameof(path)
            );
        }
    }

    private static void CheckFolders(string path, Dictionary<string, string> taken)
    {
        for (var at = path.IndexOf('/'); at >= 0; at = path.IndexOf('/', at + 1))
        {
            if (taken.TryGetValue(path[..at], out var file))
            {
                throw new ArgumentException(
                    $"output path '{path}' needs the file '{file}' to be a folder",
                    nameof(path)
                );
            }
        }
    }
}
