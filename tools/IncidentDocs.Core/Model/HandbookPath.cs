namespace IncidentDocs.Core.Model;

/// <summary>Paths within a handbook, with <c>/</c>.</summary>
public static class HandbookPath
{
    /// <summary>Resolves a relative link of a document: the path it leads to (null where it leaves the handbook) and its anchor.</summary>
    public static (string? Path, string Anchor) Resolve(string from, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : Decode(target[(hash + 1)..]);
        var address = hash < 0 ? target : target[..hash];
        var query = address.IndexOf('?', StringComparison.Ordinal);
        var path = Decode(query < 0 ? address : address[..query]);
        return (path.Length == 0 ? from : Join(FolderOf(from), path), anchor);
    }

    /// <summary>The folder of a path; nothing for a file at the root.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    /// <summary>The name of a file without folder and ending.</summary>
    public static string StemOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot <= 0 ? name : name[..dot];
    }

    /// <summary>A path below a folder, <c>.</c> and <c>..</c> resolved; null where it leaves the root.</summary>
    public static string? Join(string folder, string path)
    {
        List<string> segments =
            path.StartsWith('/') || folder.Length == 0 ? [] : [.. folder.Split('/')];
        foreach (var segment in path.Split('/'))
        {
            if (segment is "..")
            {
                if (segments.Count == 0)
                {
                    return null;
                }
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }
        return string.Join('/', segments);
    }

    /// <summary>The relative link that leads from a document to another file.</summary>
    public static string Between(string from, string to)
    {
        var (folders, segments) = (FolderOf(from).Split('/'), to.Split('/'));
        var shared = folders
            .Zip(segments.SkipLast(1))
            .TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal))
            .Count();
        var up = folders.Length - shared - (folders is [""] ? 1 : 0);
        return string.Join('/', Enumerable.Repeat("..", up).Concat(segments.Skip(shared)));
    }

    private static string Decode(string text) =>
        text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;
}
