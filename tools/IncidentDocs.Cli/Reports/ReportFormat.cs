namespace IncidentDocs.Cli.Reports;

/// <summary>The forms in which findings can be written.</summary>
public enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For scripts; the shape is promised.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub shows as annotations.</summary>
    Github,

    /// <summary>Reviewdog's diagnostic format.</summary>
    Rdjson,

    /// <summary>JUnit XML, a case a file.</summary>
    Junit,
}
