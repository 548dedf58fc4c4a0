namespace IncidentDocs.Cli.Reports;

/// <summary>A report that was asked for: <c>--format FORM[=FILE]</c>.</summary>
/// <param name="Format">The form.</param>
/// <param name="File">The file as it was named; null for standard output.</param>
public sealed record ReportTarget(ReportFormat Format, string? File)
{
    /// <summary>Whether nothing else may stand beside it in one stream.</summary>
    public bool IsDocument => Format is not (ReportFormat.Text or ReportFormat.Github);

    /// <summary>Reads what was typed; null where the form is unknown or the file has no name.</summary>
    public static ReportTarget? Parse(string text)
    {
        var parts = text.Split('=', 2);
        ReportFormat? format = parts[0] switch
        {
            "text" => ReportFormat.Text,
            "json" => ReportFormat.Json,
            "sarif" => ReportFormat.Sarif,
            "github" => ReportFormat.Github,
            "rdjson" => ReportFormat.Rdjson,
            "junit" => ReportFormat.Junit,
            _ => null,
        };
        var file = parts.Length > 1 ? parts[1] : null;
        return format is { } known && file is not "" ? new ReportTarget(known, file) : null;
    }
}
