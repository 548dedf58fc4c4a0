using System.Globalization;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>Where imported files go: names that every system can hold, none taken twice.</summary>
internal sealed class ImportPlaces(ImportSettings settings)
{
    private readonly HashSet<string> _taken = new(settings.Taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>The place of a page or of a file that pages show: folders and name of the source, in plain letters.</summary>
    public string Of(string source, bool isMarkdown)
    {
        var folder = string.Join(
            '/',
            HandbookPath.FolderOf(source).Split('/').Where(part => part.Length > 0).Select(Name)
        );
        var name = source[(source.LastIndexOf('/') + 1)..];
        var dot = isMarkdown ? name.LastIndexOf('.') : name.IndexOf('.', 1);
        var (stem, ending) = dot > 0 ? (name[..dot], name[dot..].ToLowerInvariant()) : (name, "");
        var start = "content/" + settings.Folder + "/" + (folder.Length == 0 ? "" : folder + "/");
        var plain = isMarkdown && IsIndex(stem) ? "index" : Name(stem);
        return Take(start + plain, isMarkdown ? ".md" : Safe(ending));
    }

    /// <summary>The place of a runbook; its name is its id.</summary>
    public string OfRunbook(string source)
    {
        var stem = HandbookPath.StemOf(source);
        var name = IsIndex(stem)
            ? Name(HandbookPath.FolderOf(source) is { Length: > 0 } folder ? folder : stem)
            : Name(stem);
        return Take("content/runbooks/" + name, ".md");
    }

    /// <summary>The place of the next incident of a day.</summary>
    public string OfIncident(LocalDate day)
    {
        var date = day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        for (var number = 1; ; number++)
        {
            var path = string.Create(
                CultureInfo.InvariantCulture,
                $"content/postmortems/{day.Year:0000}/INC-{date}-{number:00}.md"
            );
            if (_taken.Add(path))
            {
                return path;
            }
        }
    }

    private string Take(string start, string ending)
    {
        var path = start + ending;
        for (var number = 2; !_taken.Add(path); number++)
        {
            path = string.Create(CultureInfo.InvariantCulture, $"{start}-{number}{ending}");
        }
        return path;
    }

    private static bool IsIndex(string stem) =>
        stem.TrimStart('_').ToUpperInvariant() is "INDEX" or "README";

    private static string Name(string text)
    {
        var slug = Slug.Of(text);
        return slug.Length == 0 ? "page" : slug[..Math.Min(slug.Length, 60)].TrimEnd('-');
    }

    /// <summary>Data of other tools would be taken for documents of ours: it becomes text.</summary>
    private static string Safe(string ending) =>
        ending is ".yml" or ".yaml" ? ending + ".txt"
        : ending.All(sign => sign == '.' || char.IsAsciiLetterOrDigit(sign)) ? ending
        : "";
}
