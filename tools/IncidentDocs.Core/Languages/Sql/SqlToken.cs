namespace IncidentDocs.Core.Languages.Sql;

/// <summary>A token of SQL.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Depth">How many brackets are open around it.</param>
public readonly record struct SqlToken(TextSpan Span, SqlTokenKind Kind, int Depth);
