namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Which of the places that are known of a fault is the one to point at.</summary>
internal enum FaultPlace
{
    /// <summary>Where the token begins that the library was reading.</summary>
    Start,

    /// <summary>Where the library's reading of the token broke off.</summary>
    End,

    /// <summary>The next token after what was read last.</summary>
    Next,
}
