using System.Collections.Frozen;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Pages;

namespace IncidentDocs.Site.Model;

/// <summary>
/// The anchors of what a handbook names itself: steps, items of checklists, severities, roles, headings. Such an id is its anchor, so that a link
/// to a step is short and stays. Only where pages have a part of that name (<c>symptoms</c>, <c>search</c>) the anchor is <c>id:symptoms</c>,
/// and where two kinds of id stand on a page the second is <c>KIND/ID</c>: neither an id nor a heading ever has a colon or a slash.
/// A heading, in turn, makes way for the ids of its document (<c>restart-1</c>), as it does for the headings above it.
/// </summary>
internal static class Anchors
{
    private const string Chosen = "id:";

    /// <summary>Parts of a page of prose, and of whatever is around a page.</summary>
    private static readonly FrozenSet<string> s_aroundProse = FrozenSet.Create(
        StringComparer.Ordinal,
        "main",
        "methods",
        "search",
        "search-input",
        "search-results",
        "stages",
        "steps"
    );

    /// <summary>Parts of all other pages: what stands as an id in a template or is given to a section. Reports hold nothing that a handbook names.</summary>
    private static readonly FrozenSet<string> s_parts = FrozenSet.Create(
        StringComparer.Ordinal,
        "actions",
        "active",
        "alerts",
        "all",
        "assessment",
        "business",
        "by-alert",
        "by-symptom",
        "cadence",
        "calendars",
        "card",
        "card-checklist",
        "card-ladder",
        "card-numbers",
        "causes",
        "channels",
        "charts",
        "checklists",
        "classes",
        "commits",
        "confirm-title",
        "contacts",
        "criteria",
        "definitions",
        "documents",
        "drills",
        "escalation",
        "experiments",
        "factors",
        "how-bad",
        "improvements",
        "incidents",
        "items",
        "ladders",
        "leave",
        "left-over",
        "lessons",
        "load",
        "main",
        "matrix",
        "matrix-minutes",
        "methods",
        "now",
        "on-call",
        "open-then",
        "others",
        "overdue",
        "overrides",
        "overview",
        "paper-contents",
        "parameters",
        "people",
        "plan",
        "planned",
        "procedure-incident",
        "procedure-role",
        "purpose",
        "related",
        "releases",
        "reports",
        "resolution",
        "results",
        "results-input",
        "reviews",
        "revisions",
        "roles",
        "root-cause",
        "rosters",
        "rules",
        "runbooks",
        "runbooks-used",
        "same-cause",
        "scenario",
        "scope",
        "search",
        "search-input",
        "search-results",
        "services",
        "shifts",
        "silence",
        "simulate",
        "simulator",
        "simulator-at",
        "simulator-now",
        "simulator-result",
        "simulator-service",
        "simulator-severity",
        "simulator-zone",
        "stages",
        "steps",
        "symptoms",
        "teams",
        "timeline",
        "tools",
        "users",
        "versions",
        "week",
        "weeks",
        "what-to-do",
        "whys"
    );

    /// <summary>What the anchors of parts begin with that are made for each of several things.</summary>
    private static readonly FrozenSet<string> s_families = FrozenSet.Create(
        StringComparer.Ordinal,
        "answer-",
        "category-",
        "def-",
        "filter-",
        "folder-",
        "group-",
        "lane-",
        "parameter-",
        "phase-",
        "results-input-",
        "search-input-",
        "team-",
        "tier-",
        "year-"
    );

    /// <summary>The anchor of an id, or of a heading on a page that is more than prose.</summary>
    public static string Of(string id) => IsPart(id) ? Chosen + id : id;

    /// <summary>The anchor of an id that stands on a page with ids of another kind.</summary>
    public static string Of(string kind, string id) => $"{kind}/{id}";

    /// <summary>The anchor of a heading of a document, by the heading's id.</summary>
    public static string Of(CompiledDocument? document, string id) =>
        document is { Entities: [Page, ..] }
            ? s_aroundProse.Contains(id)
                ? Chosen + id
                : id
            : Of(id);

    /// <summary>Whether a page may have a part of that name.</summary>
    public static bool IsPart(string id) =>
        s_parts.Contains(id)
        || s_families.Any(family => id.StartsWith(family, StringComparison.Ordinal))
        || (id is ['t', _, ..] && !id.AsSpan(1).ContainsAnyExceptInRange('0', '9'));
}
