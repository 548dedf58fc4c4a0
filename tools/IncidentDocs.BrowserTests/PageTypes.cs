namespace IncidentDocs.BrowserTests;

/// <summary>One page of each type.</summary>
public static class PageTypes
{
    /// <summary>Their paths in the site.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "index.html",
        "about.html",
        "404.html",
        "alerts/DBPoolSaturation.html",
        "board.html",
        "contacts.html",
        "documents.html",
        "checklists/index.html",
        "checklists/p1-response.html",
        "drills/index.html",
        "drills/gameday.html",
        "drills/2026-q1-tabletop-db-pool.html",
        "drills/experiments/fill-log-disk.html",
        "guide/glossary.html",
        "incidents/index.html",
        "incidents/INC-20260304-01.html",
        "incidents/INC-20261123-01.html",
        "oncall/index.html",
        "oncall/holidays.html",
        "oncall/payments-oncall.html",
        "oncall/handover/platform-oncall.html",
        "people/index.html",
        "people/kim-minji.html",
        "policy/causes.html",
        "policy/escalation.html",
        "policy/matrix.html",
        "policy/releases.html",
        "policy/roles.html",
        "policy/severities.html",
        "policy/war-room.html",
        "process/index.html",
        "process/flow.html",
        "reference/index.html",
        "reference/rules/INC002.html",
        "reports/index.html",
        "reports/metrics.html",
        "reports/oncall.html",
        "runbooks/index.html",
        "runbooks/db-connection-pool.html",
        "search.html",
        "services/index.html",
        "services/payments-api.html",
        "teams/index.html",
        "teams/sre.html",
    ];
}
