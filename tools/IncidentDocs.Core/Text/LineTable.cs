namespace IncidentDocs.Core.Text;

/// <summary>The offsets at which the lines of a text begin. Only LF ends a line: U+2028 and a lone CR do not, so that line numbers equal git's.</summary>
public sealed class LineTable
{
    private readonly int[] _starts;
    private readonly int _length;

    /// <summary>Reads the table off a text, in one pass.</summary>
    public LineTable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var starts = new List<int> { 0 };
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }
        _starts = [.. starts];
        _length = text.Length;
    }

    /// <summary>Number of lines; a text that ends in LF has an empty last line.</summary>
    public int Count => _starts.Length;

    /// <summary>The place of an offset; offsets outside the text are moved to its nearest end.</summary>
    public LinePosition PositionOf(int offset)
    {
        var inside = Math.Clamp(offset, 0, _length);
        var found = Array.BinarySearch(_starts, inside);
        var index = found >= 0 ? found : ~found - 1;
        return new LinePosition(index + 1, inside - _starts[index] + 1);
    }

    /// <summary>The span of a line, from 1, its LF included; clamped to the lines there are.</summary>
    public TextSpan SpanOf(int line)
    {
        var index = Math.Clamp(line, 1, _starts.Length) - 1;
        var end = index + 1 < _starts.Length ? _starts[index + 1] : _length;
        return TextSpan.Between(_starts[index], end);
    }
}
