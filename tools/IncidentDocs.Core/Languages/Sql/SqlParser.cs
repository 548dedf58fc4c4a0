namespace IncidentDocs.Core.Languages.Sql;

/// <summary>
/// Reads SQL as far as no dialect and no catalogue is needed: quotes, comments and brackets end, a statement begins with a word that begins one,
/// no list ends in a comma, no condition is empty. It never throws, and its time grows with the length of the text.
/// </summary>
public static class SqlParser
{
    /// <summary>Reads a text. Strings are read as PostgreSQL does; where that fails, as MySQL does.</summary>
    public static SqlScript Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var script = new SqlLexer(text, escapes: false).Read();
        if (script.Problem is not null && text.Contains('\\', StringComparison.Ordinal))
        {
            var other = new SqlLexer(text, escapes: true).Read();
            script = other.Problem is null ? other : script;
        }
        return script.Problem is null
            ? script with
            {
                Problem = script
                    .Statements.Select(statement => SqlStructure.Check(text, statement))
                    .FirstOrDefault(problem => problem is not null),
            }
            : script;
    }
}
