namespace IncidentDocs.Site.Search;

/// <summary>The groups of results, in the order in which documents are numbered: those found together lie together.</summary>
internal enum SearchKind
{
    /// <summary>Runbooks; they come first.</summary>
    Runbook,

    /// <summary>The policy: severities, matrix, escalation, war room, roles, checklists, process.</summary>
    Policy,

    /// <summary>Whom to call: people, teams, rosters, external contacts.</summary>
    People,

    /// <summary>Services.</summary>
    Service,

    /// <summary>Incidents.</summary>
    Incident,

    /// <summary>Drills and experiments.</summary>
    Drill,

    /// <summary>All other prose.</summary>
    Document,

    /// <summary>Rules of the checker.</summary>
    Rule,
}
