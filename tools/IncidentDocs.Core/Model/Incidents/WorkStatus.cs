namespace IncidentDocs.Core.Model.Incidents;

/// <summary>How far an item of work has come.</summary>
public enum WorkStatus
{
    /// <summary>Not begun.</summary>
    Backlog,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Given up, with a reason.</summary>
    Dropped,
}
