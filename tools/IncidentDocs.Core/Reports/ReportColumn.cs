namespace IncidentDocs.Core.Reports;

/// <summary>A column of a report.</summary>
/// <param name="Id">Its name in CSV and JSON; stays.</param>
/// <param name="Name">Its name for people.</param>
public sealed record ReportColumn(string Id, Message Name);
