namespace IncidentDocs.Core.Languages.Shell;

/// <summary>A here-document whose body is still to be read.</summary>
/// <param name="redirection">The redirection it belongs to.</param>
internal sealed class HereDocument(Redirection redirection)
{
    private readonly string _mark = redirection.Target.Value;
    private readonly bool _isIndented = redirection.Operator is "<<-";
    private readonly bool _isQuoted = redirection.Target.Text.AsSpan().ContainsAny("'\"\\");

    /// <summary>Reads the body from the beginning of a line to the line of the end mark; without one, to the end.</summary>
    public void Read(ShellCursor cursor)
    {
        var start = cursor.At;
        var isContinued = false;
        while (!cursor.IsAtEnd)
        {
            var lineStart = cursor.At;
            var newline = cursor.Text.IndexOf('\n', lineStart, cursor.End - lineStart);
            var lineEnd = newline < 0 ? cursor.End : newline;
            var line = cursor.Text.AsSpan(lineStart, lineEnd - lineStart);
            if (!isContinued && IsMark(line))
            {
                Finish(cursor, start, lineStart);
                cursor.Mark(CodeTokenKind.Keyword, lineStart, lineEnd);
                cursor.At = newline < 0 ? cursor.End : newline + 1;
                return;
            }
            isContinued = !_isQuoted && EndsOpen(line);
            cursor.At = newline < 0 ? cursor.End : newline + 1;
        }
        Finish(cursor, start, cursor.At);
    }

    private bool IsMark(ReadOnlySpan<char> line) =>
        (_isIndented ? line.TrimStart('\t') : line).SequenceEqual(_mark);

    private void Finish(ShellCursor cursor, int start, int end)
    {
        redirection.Body = TextSpan.Between(start, end);
        cursor.Mark(CodeTokenKind.String, start, end);
    }

    /// <summary>Whether a line goes on: it ends in an odd number of backslashes.</summary>
    private static bool EndsOpen(ReadOnlySpan<char> line) =>
        (line.Length - line.TrimEnd('\\').Length) % 2 == 1;
}
