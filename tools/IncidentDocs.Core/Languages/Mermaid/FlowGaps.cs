namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>Passes over what stands between statements: blanks, line ends, semicolons, comments and directives.</summary>
internal static class FlowGaps
{
    public static void Skip(FlowCursor cursor)
    {
        while (!cursor.IsAtEnd)
        {
            if (char.IsWhiteSpace(cursor.Here) || cursor.Here == ';')
            {
                cursor.At++;
            }
            else if (cursor.Sees("%%{"))
            {
                var end = cursor.Text.IndexOf("}%%", cursor.At, StringComparison.Ordinal);
                cursor.At = end < 0 ? cursor.Text.Length : end + 3;
            }
            else if (cursor.Sees("%%"))
            {
                cursor.TakeLine();
            }
            else
            {
                return;
            }
        }
    }

    public static void SkipBlankLines(FlowCursor cursor)
    {
        while (!cursor.IsAtEnd && char.IsWhiteSpace(cursor.Here))
        {
            cursor.At++;
        }
    }
}
