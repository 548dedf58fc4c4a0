namespace IncidentDocs.Cli.Console;

/// <summary>How a piece of text looks on a terminal with colour.</summary>
internal enum TextStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Faint: line numbers and the like.</summary>
    Faint,

    /// <summary>Bold red.</summary>
    Error,

    /// <summary>Bold yellow.</summary>
    Warning,

    /// <summary>Bold cyan.</summary>
    Info,

    /// <summary>Green.</summary>
    Help,
}
