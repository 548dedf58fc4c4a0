using IncidentDocs.Core.Languages.Sql;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>SQL that a command runs.</summary>
/// <param name="Statement">A statement.</param>
/// <param name="Place">The place in the command of a span of the SQL.</param>
public sealed record SqlUse(SqlStatement Statement, Func<TextSpan, TextSpan> Place);
