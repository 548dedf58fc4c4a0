using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Site.OnCall;

/// <summary>The files of who is on call besides the pages. A copy for the public has no rosters, and so none of them.</summary>
internal static class OnCallFiles
{
    /// <summary>Who answers for each roster over time.</summary>
    public const string Rosters = "oncall/rosters.js";

    /// <summary>Whom an escalation calls over time.</summary>
    public const string Escalation = "oncall/escalation.js";

    /// <summary>The files.</summary>
    public static IEnumerable<OutputFile> Of(SiteSource site)
    {
        if (site.Catalog.Rosters.Count == 0)
        {
            yield break;
        }
        var root = new Place(site, SitePaths.Home);
        var numbers = new OnCallNumbers(site.Facts);
        yield return new OutputFile(
            Rosters,
            writer => ScriptData.Write(writer, "rosters", new RosterScript(root, numbers).Write)
        );
        if (site.Catalog.Escalation is { } policy)
        {
            yield return new OutputFile(
                Escalation,
                writer =>
                    ScriptData.Write(
                        writer,
                        "escalation",
                        new EscalationScript(root, numbers, policy).Write
                    )
            );
        }
    }
}
