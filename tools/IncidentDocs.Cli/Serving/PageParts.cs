using System.Collections.Immutable;
using System.Text;

namespace IncidentDocs.Cli.Serving;

/// <summary>What a browser loads together with a page: scripts, styles, pictures of the same site.</summary>
internal static class PageParts
{
    private const string Origin = "http://localhost/";

    /// <summary>Their paths in the site, each once, in the order of the page.</summary>
    /// <param name="path">Path of the page in the site.</param>
    /// <param name="html">The page.</param>
    public static ImmutableArray<string> Of(string path, ReadOnlySpan<byte> html)
    {
        var found = new List<string>();
        Add(html, " src=\""u8, found);
        Add(html, " rel=\"stylesheet\" href=\""u8, found);
        var root = new Uri(Origin);
        var page = new Uri(root, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        return
        [
            .. found
                .Select(part => Uri.TryCreate(page, part, out var address) ? address : null)
                .Where(part => part is not null && root.IsBaseOf(part))
                .Select(part => Uri.UnescapeDataString(part!.AbsolutePath[1..]))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static void Add(ReadOnlySpan<byte> html, ReadOnlySpan<byte> before, List<string> found)
    {
        for (int at; (at = html.IndexOf(before)) >= 0; )
        {
            html = html[(at + before.Length)..];
            var end = html.IndexOf((byte)'"');
            if (end > 0)
            {
                found.Add(Encoding.UTF8.GetString(html[..end]));
            }
        }
    }
}
