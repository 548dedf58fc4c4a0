using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Fixes;

/// <summary>Ends the last line of a file, in the way that the others end.</summary>
internal static class FinalLineEnd
{
    /// <summary>The fix; null where the file is empty or its last line is ended.</summary>
    public static SafeFix? Find(ParsedDocument document)
    {
        var text = document.Source.Text;
        if (text.Length == 0 || text[^1] == '\n')
        {
            return null;
        }
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return new SafeFix(
            new Fix(
                new Message("파일 끝에 줄바꿈을 더함", "end the last line"),
                IsSafe: true,
                [new TextEdit(new TextSpan(text.Length, 0), end)]
            ),
            null
        );
    }
}
