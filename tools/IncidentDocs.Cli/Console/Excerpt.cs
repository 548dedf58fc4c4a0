using System.Globalization;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Console;

/// <summary>The lines of the source that a finding is about, numbered, with carets under the place.</summary>
internal sealed class Excerpt(StyledWriter output, int width)
{
    private const int MostLines = 4;
    private const int NumberCells = 5;
    private const int LongestLine = 4096;
    private const string Bar = " | ";

    /// <summary>Writes the excerpt of a place; nothing where the file has no text.</summary>
    public void Write(Location location, TextStyle style)
    {
        if (location.Source.Text.Length == 0)
        {
            return;
        }
        var (first, last) = (location.Start.Line, LastLine(location));
        for (var line = first; line <= last; line++)
        {
            if (last - first >= MostLines && line == first + 2)
            {
                output.Write(Number("…") + Bar.TrimEnd(), TextStyle.Faint).EndLine();
                line = last;
            }
            WriteLine(location, line, first, last, style);
        }
    }

    /// <summary>A span that ends with a line's end does not belong to the line after it.</summary>
    private static int LastLine(Location location)
    {
        var end = location.End;
        return end.Line > location.Start.Line && end.Column == 1 ? end.Line - 1 : end.Line;
    }

    private void WriteLine(Location location, int line, int first, int last, TextStyle style)
    {
        var source = location.Source.LineText(line);
        int? start = line == first ? location.Start.Column - 1 : null;
        int? end = line == last && line == location.End.Line ? location.End.Column - 1 : null;
        var skipped = Near(ref source, start ?? 0);
        var shown = new ShownLine(source);
        var from = start is { } index ? shown.CellOf(index - skipped) : shown.Indent;
        var to = end is { } after ? shown.CellOf(after - skipped) : shown.Width;
        var room = width - NumberCells - Bar.Length;
        var (text, left, right) = shown.Around(from, Math.Max(to, from), room);
        WriteNumbered(line.ToString(CultureInfo.InvariantCulture), text.TrimEnd(), TextStyle.Plain);
        if (right > left || line == first)
        {
            var carets = new string('^', Math.Max(right - left, 1));
            WriteNumbered("", new string(' ', left) + carets, style);
        }
    }

    private void WriteNumbered(string number, string text, TextStyle style)
    {
        output.Write(Number(number) + (text.Length > 0 ? Bar : Bar.TrimEnd()), TextStyle.Faint);
        output.Write(text, style).EndLine();
    }

    /// <summary>Of a line that is a file long, only the surroundings of the place are laid out.</summary>
    /// <returns>How many UTF-16 units fewer the place is from the start.</returns>
    private static int Near(ref string line, int start)
    {
        if (line.Length <= LongestLine)
        {
            return 0;
        }
        var from = Math.Max(start - (LongestLine / 2), 0);
        var length = Math.Min(LongestLine, line.Length - from);
        line = string.Concat(from > 0 ? "…" : "", line.AsSpan(from, length));
        return from > 0 ? from - 1 : 0;
    }

    private static string Number(string number) => number.PadLeft(NumberCells);
}
