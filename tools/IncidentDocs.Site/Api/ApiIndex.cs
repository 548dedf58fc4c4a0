using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/index.json</c>: of which handbook the copy is, as of when, and what files there are.</summary>
internal static class ApiIndex
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "index",
        new Message("이 목록", "this list"),
        _ => true,
        Write
    );

    private static void Write(ApiWriter api)
    {
        var handbook = api.Site.Catalog.Handbook;
        api.Time("at", api.Site.Facts.AsOf);
        api.Object(
            "handbook",
            () =>
            {
                api.String("id", handbook.Id.Value);
                api.Text("title", handbook.Title);
                api.String("version", handbook.Version.Value);
                api.String("language", api.Site.Words.Of("frame.language"));
                api.String("time_zone", handbook.Zone.Id);
                api.String("audience", Words<Audience>.Of(api.Site.Catalog.Audience));
            }
        );
        api.List(
            "files",
            ApiFiles.In(api.Site),
            file =>
            {
                api.String("path", file.Path);
                api.String("schema", file.SchemaPath);
                api.String("what", file.What.In(api.Site.Language));
            }
        );
    }
}
