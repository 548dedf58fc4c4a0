using System.Buffers;
using System.Text;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Site.Twins;

/// <summary>The twin of each page: the same in Markdown, for terminals and tools. It is made of the page itself, so it holds what the page's audience may see and nothing else.</summary>
internal static class TwinFiles
{
    private const string Page = ".html";

    /// <summary>The path of a page's twin.</summary>
    public static string PathOf(string page) => page[..^Page.Length] + ".md";

    /// <summary>The name of a page's twin, which lies beside it.</summary>
    public static string NameOf(string page) => PathOf(page[(page.LastIndexOf('/') + 1)..]);

    /// <summary>Whether a page has one: all but the one for an address that is not there.</summary>
    public static bool Has(string page) =>
        page.EndsWith(Page, StringComparison.Ordinal)
        && !string.Equals(page, SitePaths.NotFound, StringComparison.Ordinal);

    /// <summary>The twin of a page.</summary>
    /// <param name="page">The page's path.</param>
    /// <param name="render">Renders the page by a layout that has nothing around it.</param>
    public static OutputFile Of(string page, Action<IBufferWriter<byte>> render) =>
        new(
            PathOf(page),
            writer =>
            {
                var html = new ArrayBufferWriter<byte>();
                render(html);
                Encoding.UTF8.GetBytes(
                    Text(Encoding.UTF8.GetString(html.WrittenSpan)).AsSpan(),
                    writer
                );
            }
        );

    /// <summary>A page as Markdown.</summary>
    public static string Text(string html) =>
        TwinBlocks.Joined(new TwinBlocks(new TwinInline(IsTwin)).Of(HtmlTree.Read(html).Children))
        + "\n";

    // Relative addresses of pages; ../404.html is no page that anything links.
    private static bool IsTwin(string path) =>
        Has(path) && !path.Contains(':', StringComparison.Ordinal);
}
