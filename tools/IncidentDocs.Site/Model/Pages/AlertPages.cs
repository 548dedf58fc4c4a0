using IncidentDocs.Site.Views.Pages;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>A page an alert: the target of <c>runbook_url</c>. Where one runbook names the alert, its steps stand there.</summary>
internal static class AlertPages
{
    /// <summary>The pages.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site) =>
        site.Alerts.All.Select(uses => new PagePlan(
            site.Alerts.PathOf(uses.Key)!,
            place => Page(place, uses.Key, [.. uses])
        ));

    private static BuiltPage Page(Place place, string name, IReadOnlyList<AlertUse> uses)
    {
        var words = place.Words;
        var only = uses.Count == 1 ? uses[0].Runbook : null;
        var procedure = only is null ? null : Procedures.Of(place, only);
        var frame = Frames.Of(
            place,
            "alert",
            name,
            place.To(words.Of("nav.runbooks"), SitePaths.Runbooks)
        ) with
        {
            Status = only is null ? null : RunbookPages.Status(place, only),
            Banners = only is null ? [] : RunbookPages.Banners(place, only),
            Description = place.Text(uses[0].Alert.What),
            Contents = procedure is null
                ? []
                : Contents.Listed(Procedures.Contents(place, procedure)),
            Source = only?.Location.Path,
            Untranslated = only is null
                ? null
                : ProseLanguages.Missing(place.Site, only.Location.Path),
            Scripts = Procedures.Scripts,
        };
        var model = new AlertPage(
            [
                .. uses.Select(use => use.Alert.What)
                    .Where(what => what is { IsEmpty: false })
                    .Select(place.LineOrEmpty)
                    .Distinct(),
            ],
            only is null ? RunbookPages.Entries(place, uses.Select(use => use.Runbook)) : []
        )
        {
            Runbook = only is null ? null : place.Runbook(only.Id),
            Procedure = procedure,
        };
        return new BuiltPage(frame, "pages/alert.html", model);
    }
}
