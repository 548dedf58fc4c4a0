using System.Buffers;
using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Templates;
using Xunit;

namespace IncidentDocs.Tests.Site.Templates;

/// <summary>Renders one template of a test as a page.</summary>
internal static class PageOf
{
    private static readonly Dictionary<string, string> s_layout = new(StringComparer.Ordinal)
    {
        ["layouts/base.html"] = "{{ content }}",
        ["pages/page.html"] = "built-in",
    };

    public static SiteRenderer Renderer(params (string Path, string Text)[] overrides)
    {
        var files = overrides.ToDictionary(
            file => file.Path,
            file => file.Text,
            StringComparer.Ordinal
        );
        var words = new Words(
            Language.English,
            new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
            {
                ["group"] = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["word"] = "a <word>",
                    ["count"] = "{0} of {1}",
                },
            }
        );
        return new SiteRenderer(TemplateSet.Parse(s_layout, files), words);
    }

    public static string Text(
        string template,
        IViewModel? page = null,
        params (string Path, string Text)[] partials
    ) => Text(Renderer([("pages/page.html", template), .. partials]), page);

    public static string Text(SiteRenderer renderer, IViewModel? page = null)
    {
        var writer = new ArrayBufferWriter<byte>();
        renderer.Render(new TableModel(), "pages/page.html", page ?? new TableModel(), writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    public static Diagnostic Fault(
        string template,
        IViewModel? page = null,
        params (string Path, string Text)[] partials
    ) => Assert.Throws<TemplateFailedException>(() => Text(template, page, partials)).Finding;
}
