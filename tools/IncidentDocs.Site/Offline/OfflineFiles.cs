using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Site.Offline;

/// <summary>The service worker of the site (<c>sw.js</c>): what is read in an incident is on the reader's device before it is needed.</summary>
internal static class OfflineFiles
{
    /// <summary>Where it lies. A worker answers for its folder and what is below, so it is at the root.</summary>
    public const string Worker = "sw.js";

    /// <summary>So many files are kept at most: a telephone that loads thousands of pages is no help.</summary>
    private const int Most = 1500;

    /// <summary>What is kept, what matters most first: the start, whom to call, what to do, how it looks, how to find it.</summary>
    private static readonly ImmutableArray<string> Kept =
    [
        SitePaths.Home,
        "assets/",
        SitePaths.Matrix,
        SitePaths.Severities,
        SitePaths.Escalation,
        SitePaths.Contacts,
        "oncall/",
        "checklists/",
        "runbooks/",
        "alerts/",
        SitePaths.Paper,
        SitePaths.WarRoom,
        SitePaths.Roles,
        SitePaths.Search,
        "search/",
    ];

    private static readonly ImmutableArray<string> Ends = [".html", ".js", ".css", ".svg", ".png"];

    /// <summary>The worker for a site with these files.</summary>
    /// <param name="site">What the site is made from; a change of it makes another version of what is kept.</param>
    /// <param name="sources">The handbook's files.</param>
    /// <param name="files">The site's other files.</param>
    public static OutputFile Of(
        SiteSource site,
        SourceSet sources,
        IReadOnlyCollection<OutputFile> files
    )
    {
        var kept = Of(site.Trees[0], files);
        // What is in further languages comes after: nobody waits for it who reads the first.
        ImmutableArray<string> later =
        [
            .. site.Trees.Where(tree => !tree.IsFirst).SelectMany(tree => Of(tree, files)),
        ];
        return new OutputFile(
            Worker,
            writer =>
            {
                writer.Write("self.HANDBOOK = "u8);
                using (var json = new Utf8JsonWriter(writer))
                {
                    json.WriteStartObject();
                    json.WriteString("version"u8, Version(site, sources, files));
                    Write(json, "files", kept);
                    if (!later.IsEmpty)
                    {
                        Write(json, "later", later);
                    }
                    json.WriteEndObject();
                }
                writer.Write(";\nimportScripts(\"assets/offline-worker.js\");\n"u8);
            }
        );
    }

    private static ImmutableArray<string> Of(
        SiteTree tree,
        IReadOnlyCollection<OutputFile> files
    ) =>
        [
            .. Kept.SelectMany(beginning =>
                    files
                        .Select(file => file.Path)
                        .Where(path => IsKept(path, tree.PathOf(beginning)))
                        .Order(StringComparer.Ordinal)
                )
                .Take(Most),
        ];

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> paths)
    {
        json.WriteStartArray(name);
        foreach (var path in paths)
        {
            json.WriteStringValue(path);
        }
        json.WriteEndArray();
    }

    private static bool IsKept(string path, string beginning) =>
        path.StartsWith(beginning, StringComparison.Ordinal)
        && Ends.Any(end => path.EndsWith(end, StringComparison.Ordinal));

    /// <summary>Of all that the site is made from: the documents, the templates of the handbook, the assets, the instant.</summary>
    private static string Version(
        SiteSource site,
        SourceSet sources,
        IReadOnlyCollection<OutputFile> files
    )
    {
        var hash = new ContentHash();
        foreach (var document in site.Catalog.Documents)
        {
            hash.Append(Encoding.UTF8.GetBytes(document.Source.Path));
            hash.Append(Encoding.UTF8.GetBytes(document.Source.Text));
        }
        foreach (
            var file in sources.Files.Where(file =>
                file.Path.StartsWith("templates/", StringComparison.Ordinal)
            )
        )
        {
            hash.Append(file.Read());
        }
        foreach (
            var file in files
                .Where(file => file.Path.StartsWith("assets/", StringComparison.Ordinal))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
        )
        {
            var bytes = new ArrayBufferWriter<byte>();
            file.Render(bytes);
            hash.Append(bytes.WrittenSpan);
        }
        hash.Append(
            Encoding.UTF8.GetBytes(
                site.Facts.AsOf.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture)
            )
        );
        return hash.Value.ToString("x16", CultureInfo.InvariantCulture);
    }
}
