namespace IncidentDocs.Site.Charts;

/// <summary>How a series is drawn.</summary>
public enum ChartShape
{
    /// <summary>A bar a label; at most one series of a chart.</summary>
    Bar,

    /// <summary>A line from value to value, with a mark at each.</summary>
    Line,

    /// <summary>A line that keeps a value until the next.</summary>
    Step,
}
