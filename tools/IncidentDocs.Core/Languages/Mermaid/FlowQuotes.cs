namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>Reads text in quotes, which may hold any bracket and go over several lines.</summary>
internal static class FlowQuotes
{
    /// <summary>The text between the quotes; null, and nothing taken, where there is none.</summary>
    public static string? TakeQuoted(FlowCursor cursor)
    {
        var start = cursor.At;
        cursor.SkipBlanks();
        if (cursor.Here == '"')
        {
            var close = cursor.Text.IndexOf('"', cursor.At + 1);
            if (close > 0)
            {
                var text = cursor.Text[(cursor.At + 1)..close];
                cursor.At = close + 1;
                return text;
            }
        }
        cursor.At = start;
        return null;
    }

    /// <summary>A text as written, without the quotes around it.</summary>
    public static string Unquoted(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 1 && trimmed[0] == '"' && trimmed[^1] == '"'
            ? trimmed[1..^1]
            : trimmed;
    }
}
