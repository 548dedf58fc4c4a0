using System.Buffers;
using System.Reflection;
using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Tests.Site.Views;

/// <summary>The built-in templates, with the specimen's added.</summary>
internal static class BuiltIn
{
    public static string Root { get; } =
        typeof(BuiltIn).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => string.Equals(data.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    public static SortedDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in EmbeddedTemplates.Read())
        {
            files.Add(path, Encoding.UTF8.GetString(bytes));
        }
        return files;
    }

    public static SiteRenderer Renderer(Language language)
    {
        var files = Files();
        files["pages/specimen.html"] = File.ReadAllText(
            Path.Combine(Root, "tools/IncidentDocs.Tests/Site/Views/Specimen/specimen.html")
        );
        var words = files[language == Language.Korean ? "i18n/ko.yml" : "i18n/en.yml"];
        return new SiteRenderer(
            TemplateSet.Parse(files, new Dictionary<string, string>(StringComparer.Ordinal)),
            Words(language, words)
        );
    }

    public static string Page(SiteRenderer renderer, PageFrame frame, string template, IViewModel page)
    {
        var writer = new ArrayBufferWriter<byte>();
        renderer.Render(frame, template, page, writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    private static Words Words(Language language, string text)
    {
        var groups = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        Dictionary<string, string> group = [];
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] != ' ')
            {
                group = new Dictionary<string, string>(StringComparer.Ordinal);
                groups.Add(line[..at], group);
            }
            else
            {
                group.Add(line[..at].Trim(), line[(at + 1)..].Trim().Trim('"'));
            }
        }
        return new Words(language, groups);
    }
}
