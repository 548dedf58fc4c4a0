namespace IncidentDocs.Core.Diagnostics;

/// <summary>How grave a finding is. Exit code 1 follows from the level that <c>--fail-on</c> names, error unless said otherwise.</summary>
public enum Level
{
    /// <summary>Switched off; never reported.</summary>
    Off,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be mended; does not fail a build.</summary>
    Warning,

    /// <summary>Must be mended; nothing is published.</summary>
    Error,
}
