namespace IncidentDocs.Core.Reports;

/// <summary>A table of a report, in whatever form it is written.</summary>
/// <param name="Id">Its name in JSON; stays.</param>
/// <param name="Title">Its title for people.</param>
/// <param name="Columns">Columns in order.</param>
/// <param name="Rows">Rows in order, each with a cell a column.</param>
public sealed record ReportTable(
    string Id,
    Message Title,
    ImmutableArray<ReportColumn> Columns,
    ImmutableArray<ImmutableArray<ReportCell>> Rows
);
