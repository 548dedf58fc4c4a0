using System.Buffers;
using System.Reflection;
using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Tests.Site.Views;

/// <summary>The built-in templates, with the specimen page added.</summary>
internal static class BuiltIn
{
    public static string Root { get; } =
        typeof(BuiltIn)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => string.Equals(data.Key, "RepositoryRoot", StringComparison.Ordinal))
            .Value!;

    public static SiteTemplates Load(Language language, params SourceFile[] own) =>
        SiteTemplates.Load(language, own);

    public static SourceFile File(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SourceFile(path, bytes.Length, () => bytes);
    }

    public static SourceFile SpecimenTemplate { get; } =
        File(
            "templates/pages/specimen.html",
            System.IO.File.ReadAllText(
                Path.Combine(Root, "tools/IncidentDocs.Tests/Site/Views/Specimen/specimen.html")
            )
        );

    public static SortedDictionary<string, string> Texts()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in EmbeddedTemplates.Read())
        {
            files.Add(path, Encoding.UTF8.GetString(bytes));
        }
        return files;
    }

    public static string StyleSheet(SiteTemplates? templates = null)
    {
        var writer = new ArrayBufferWriter<byte>();
        (templates ?? Load(Language.English))
            .Assets.Single(asset => asset.Path is "assets/site.css")
            .Render(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    public static string Page(
        SiteRenderer renderer,
        PageFrame frame,
        string template,
        IViewModel page
    )
    {
        var writer = new ArrayBufferWriter<byte>();
        renderer.Render(frame, template, page, writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }
}
