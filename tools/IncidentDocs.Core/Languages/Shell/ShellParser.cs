namespace IncidentDocs.Core.Languages.Shell;

/// <summary>
/// Reads shell commands as <c>bash -n</c> does: quotes, escapes, expansions, here-documents, comments, compound commands, functions,
/// pipelines and redirections. It never throws, and its time grows with the length of the text.
/// What bash accepts is accepted; deeper nesting than a person writes is a problem, for it is not read.
/// </summary>
public static class ShellParser
{
    /// <summary>Reads a text; lines end in LF.</summary>
    public static ShellScript Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cursor = new ShellCursor(text, 0, text.Length);
        var pipelines = new List<ShellPipeline>();
        var lists = new ShellLists(cursor, pipelines);
        lists.Read(mayBeEmpty: true);
        cursor.SkipBlanks();
        if (!cursor.HasFailed && !cursor.IsAtEnd)
        {
            cursor.Unexpected();
        }
        return new ShellScript(
            [.. pipelines.OrderBy(pipeline => pipeline.Span.Start)],
            cursor.Problem,
            Tiles.Of(text.Length, [.. cursor.Tokens])
        )
        {
            IsTooDeep = cursor.IsTooDeep,
        };
    }
}
