using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Site.Model;

/// <summary>Where everything stands in the site: flat <c>.html</c> files, paths from the site's root. These addresses are kept for good.</summary>
public static class SitePaths
{
    /// <summary>The start page.</summary>
    public const string Home = "index.html";

    /// <summary>The handbook itself: version, approval, scope.</summary>
    public const string About = "about.html";

    /// <summary>The board.</summary>
    public const string Board = "board.html";

    /// <summary>External contacts.</summary>
    public const string Contacts = "contacts.html";

    /// <summary>The page for an address that is not there.</summary>
    public const string NotFound = "404.html";

    /// <summary>The results of a search.</summary>
    public const string Search = "search.html";

    /// <summary>Definitions of the severities.</summary>
    public const string Severities = "policy/severities.html";

    /// <summary>The impact matrix.</summary>
    public const string Matrix = "policy/matrix.html";

    /// <summary>The escalation policy.</summary>
    public const string Escalation = "policy/escalation.html";

    /// <summary>The roles.</summary>
    public const string Roles = "policy/roles.html";

    /// <summary>The war room.</summary>
    public const string WarRoom = "policy/war-room.html";

    /// <summary>The vocabulary of causes.</summary>
    public const string Causes = "policy/causes.html";

    /// <summary>Release dates.</summary>
    public const string Releases = "policy/releases.html";

    /// <summary>All runbooks.</summary>
    public const string Runbooks = "runbooks/index.html";

    /// <summary>All incidents.</summary>
    public const string Incidents = "incidents/index.html";

    /// <summary>All people.</summary>
    public const string People = "people/index.html";

    /// <summary>All teams.</summary>
    public const string Teams = "teams/index.html";

    /// <summary>All services.</summary>
    public const string Services = "services/index.html";

    /// <summary>All rosters and who is on call.</summary>
    public const string Rosters = "oncall/index.html";

    /// <summary>Public holidays.</summary>
    public const string Holidays = "oncall/holidays.html";

    /// <summary>The plan of drills and their results.</summary>
    public const string Drills = "drills/index.html";

    /// <summary>The game-day procedure.</summary>
    public const string GameDay = "drills/gameday.html";

    /// <summary>The calendar of drills and due dates.</summary>
    public const string Dates = "dates.ics";

    /// <summary>All checklists.</summary>
    public const string Checklists = "checklists/index.html";

    /// <summary>All pages of prose.</summary>
    public const string Documents = "documents.html";

    /// <summary>The process.</summary>
    public const string Process = "process/index.html";

    /// <summary>The rules of the checker.</summary>
    public const string Rules = "reference/index.html";

    /// <summary>What is needed in an incident, on one page to print.</summary>
    public const string Paper = "handbook.html";

    /// <summary>All reports.</summary>
    public const string Reports = "reports/index.html";

    private const string Content = "content/";

    /// <summary>Page of a report, by the word that is typed after <c>report</c>.</summary>
    public static string OfReport(string name) => $"reports/{name}.html";

    /// <summary>Page of a runbook.</summary>
    public static string Of(Id<Runbook> id) => Safe($"runbooks/{id}.html");

    /// <summary>Page of an alert, by a name that is safe for files; see <see cref="AlertIndex"/>.</summary>
    public static string OfAlert(string safeName) => Safe($"alerts/{safeName}.html");

    /// <summary>Page of an incident.</summary>
    public static string Of(Id<Incident> id) => Safe($"incidents/{id}.html");

    /// <summary>Page of a person.</summary>
    public static string Of(Id<Person> id) => Safe($"people/{id}.html");

    /// <summary>Page of a team.</summary>
    public static string Of(Id<Team> id) => Safe($"teams/{id}.html");

    /// <summary>Page of a service.</summary>
    public static string Of(Id<Service> id) => Safe($"services/{id}.html");

    /// <summary>Page of a roster.</summary>
    public static string Of(Id<Roster> id) => Safe($"oncall/{id}.html");

    /// <summary>The calendar of a roster.</summary>
    public static string CalendarOf(Id<Roster> id) => Safe($"oncall/{id}.ics");

    /// <summary>The calendar of a person's shifts.</summary>
    public static string CalendarOf(Id<Person> id) => Safe($"people/{id}.ics");

    /// <summary>What is handed over at the shifts of a roster.</summary>
    public static string HandoverOf(Id<Roster> id) => Safe($"oncall/handover/{id}.html");

    /// <summary>Page of a drill's result.</summary>
    public static string Of(Id<Drill> id) => Safe($"drills/{id}.html");

    /// <summary>Page of a chaos experiment.</summary>
    public static string Of(Id<Experiment> id) => Safe($"drills/experiments/{id}.html");

    /// <summary>Page of a checklist.</summary>
    public static string Of(Id<Checklist> id) => Safe($"checklists/{id}.html");

    /// <summary>Place of a role.</summary>
    public static string Of(Id<Role> id) => $"{Roles}#{Anchors.Of(id.Value)}";

    /// <summary>Place of a severity.</summary>
    public static string Of(Id<Severity> id) => $"{Severities}#{Anchors.Of(id.Value)}";

    /// <summary>Place of a cause.</summary>
    public static string Of(Id<Cause> id) => $"{Causes}#{Anchors.Of(id.Value)}";

    /// <summary>Place of an external contact.</summary>
    public static string Of(Id<Contact> id) => $"{Contacts}#{Anchors.Of(id.Value)}";

    /// <summary>Page of a prose document: its path below <c>content/</c>; <c>README.md</c> is the index of its folder.</summary>
    public static string OfPage(string path)
    {
        var below = path.StartsWith(Content, StringComparison.Ordinal)
            ? path[Content.Length..]
            : path;
        var dot = below.LastIndexOf('.');
        var stem = dot < 0 ? below : below[..dot];
        var name = stem[(stem.LastIndexOf('/') + 1)..];
        return Safe(
            string.Equals(name, "README", StringComparison.OrdinalIgnoreCase)
                ? $"{stem[..^name.Length]}index.html"
                : $"{stem}.html"
        );
    }

    /// <summary>Place of a file that is carried along, such as an image.</summary>
    public static string OfFile(string path) =>
        path.StartsWith(Content, StringComparison.Ordinal) ? path[Content.Length..] : path;

    /// <summary>The way from a page to the site's root: nothing, or <c>../</c> once a folder.</summary>
    public static string RootFrom(string page) =>
        string.Concat(Enumerable.Repeat("../", page.Count(letter => letter == '/')));

    // An id may be a name that Windows reserves; its page then has another one.
    private static string Safe(string path) =>
        OutputPath.Fault(path) is null ? path : path.Insert(path.LastIndexOf('.'), "_");
}
