using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Cli.Serving;

/// <summary>What the server answers. It looks paths up among the files of the site, and never in the file system.</summary>
/// <param name="site">What is shown.</param>
internal sealed class Responder(LiveSite site)
{
    private const string Plain = "text/plain; charset=utf-8";

    /// <summary>The answer to a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="host">The Host header.</param>
    /// <param name="path">The path, decoded, with a <c>/</c> before it.</param>
    public Answer Of(string method, string? host, string path)
    {
        if (!HostNames.IsOurs(host))
        {
            return Say(
                421,
                new Message("이 이름으로는 답하지 않습니다.", "Not served by this name.")
            );
        }
        if (method is not ("GET" or "HEAD"))
        {
            return Say(405, new Message("GET과 HEAD만 받습니다.", "GET and HEAD only."));
        }
        if (path.StartsWith(ServedFiles.Folder, StringComparison.Ordinal))
        {
            return Own(path);
        }
        var shown = site.Now.Edition;
        var file = path is "/" ? SitePaths.Home : path[1..];
        if (file.EndsWith('/'))
        {
            file += SitePaths.Home;
        }
        else if (!shown.Has(file) && shown.Has($"{file}/{SitePaths.Home}"))
        {
            return new Answer(302, Plain, default) { Location = Address(file) + "/" };
        }
        return File(shown, file);
    }

    private static Answer Own(string path) =>
        path is ServedFiles.News ? new Answer(200, "text/event-stream", default) { IsNews = true }
        : ServedFiles.Find(path) is { } bytes ? new Answer(200, ContentTypes.Of(path), bytes)
        : Say(404, new Message("없습니다.", "There is no such file."));

    private static Answer File(Edition shown, string file)
    {
        if (ServedFiles.InPlaceOf(file) is { } other)
        {
            return new Answer(200, ContentTypes.Of(file), other);
        }
        if (file is "favicon.ico" && !shown.Has(file))
        {
            // Browsers ask every server for it; that there is none is no fault of a page.
            return new Answer(204, Plain, default);
        }
        var isPage = file.EndsWith(".html", StringComparison.Ordinal);
        if (shown.Find(file) is { } found)
        {
            return new Answer(
                200,
                ContentTypes.Of(file),
                isPage ? PagePatch.Over(found.Bytes, file, shown.TagOf(file)) : found.Bytes
            );
        }
        if (shown.Has(file))
        {
            return new Answer(
                500,
                "text/html; charset=utf-8",
                PagePatch.Over(PagePatch.Failed(shown.Language), file, shown.TagOf(file))
            );
        }
        return shown.Find(SitePaths.NotFound) is { } missing
            ? new Answer(
                404,
                "text/html; charset=utf-8",
                PagePatch.Over(missing.Bytes, file, shown.TagOf(file))
            )
            : Say(404, new Message("없습니다.", "There is no such page."));
    }

    private static string Address(string file) =>
        "/" + string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private static Answer Say(int status, Message text) =>
        new(status, Plain, Encoding.UTF8.GetBytes($"{text.En}\n{text.Ko}\n"));
}
