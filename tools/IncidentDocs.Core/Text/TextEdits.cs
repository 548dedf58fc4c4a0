using System.Text;

namespace IncidentDocs.Core.Text;

/// <summary>Applies edits to a text.</summary>
public static class TextEdits
{
    /// <summary>The text after the edits. They may come in any order; of two that touch the same characters the later one is left out, and so is what was given twice.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.Span.Start))
        {
            if (edit.Span.Start < at)
            {
                continue;
            }
            edited.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }
        return edited.Append(text, at, text.Length - at).ToString();
    }
}
