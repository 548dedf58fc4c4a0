namespace IncidentDocs.Core.Authoring.Import;

/// <summary>What became of a file.</summary>
public enum ImportKind
{
    /// <summary>A page.</summary>
    Page,

    /// <summary>A runbook.</summary>
    Runbook,

    /// <summary>A post-mortem.</summary>
    Postmortem,

    /// <summary>A file that pages show or lead to, carried along as it was.</summary>
    Asset,

    /// <summary>No Markdown, and nothing leads to it: it stays where it is.</summary>
    LeftBehind,

    /// <summary>A page that a handbook can't hold whatever is done (a credential in it): it stays where it is.</summary>
    HeldBack,

    /// <summary>Markdown that is not UTF-8: it stays where it is.</summary>
    Unreadable,
}
