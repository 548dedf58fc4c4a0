using System.Globalization;
using System.Text;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Console;

/// <summary>A line of a source file laid out in cells: tabs are spaces, wide characters two cells, and what can't be seen its escape.</summary>
internal sealed class ShownLine
{
    private const int TabStop = 4;
    private const char Cut = '…';

    private readonly List<Piece> _pieces = [];

    /// <summary>Lays out a line without its line end.</summary>
    public ShownLine(string line)
    {
        for (var at = 0; at < line.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(line.AsSpan(at));
            AddElement(line.Substring(at, length), at);
            at += length;
        }
    }

    /// <summary>Cells of the whole line.</summary>
    public int Width { get; private set; }

    /// <summary>Cells from the line's start to a character, given in UTF-16 units from 0.</summary>
    public int CellOf(int index)
    {
        foreach (var piece in _pieces)
        {
            if (index < piece.Index + piece.Length)
            {
                return piece.Cell;
            }
        }
        return Width;
    }

    /// <summary>Cells to the first character that is no space.</summary>
    public int Indent => _pieces.Find(piece => piece.Text.Trim().Length > 0)?.Cell ?? 0;

    /// <summary>The line and the cells of a span in it, cut around the span where the line is longer than there is room.</summary>
    /// <param name="from">First cell of the span.</param>
    /// <param name="to">Cell after the span.</param>
    /// <param name="room">Cells that there are.</param>
    public (string Text, int From, int To) Around(int from, int to, int room)
    {
        if (Width <= room)
        {
            return (string.Concat(_pieces.Select(piece => piece.Text)), from, to);
        }
        var left = LeftEdge(from, to, room);
        var text = new StringBuilder(left > 0 ? Cut.ToString() : "");
        var first = _pieces.FindIndex(piece => piece.Cell >= left);
        var shift = (left > 0 ? 1 : 0) - _pieces[first].Cell;
        var end = 0;
        for (var index = first; index < _pieces.Count; index++)
        {
            var piece = _pieces[index];
            var after = piece.Cell + piece.Width + shift;
            if (after > room - (index + 1 < _pieces.Count ? 1 : 0))
            {
                text.Append(Cut);
                end++;
                break;
            }
            text.Append(piece.Text);
            end = after;
        }
        return (text.ToString(), from + shift, Math.Min(to + shift, end));
    }

    /// <summary>The cell to begin at: the span in the middle, its beginning in any case.</summary>
    private int LeftEdge(int from, int to, int room)
    {
        var shown = Math.Min(to - from, room - 2);
        var left = from - ((room - shown) / 2);
        return Math.Min(Math.Clamp(left, 0, Math.Max(Width - room + 1, 0)), from);
    }

    private void AddElement(string element, int at)
    {
        if (!element.EnumerateRunes().Any(VisibleText.IsUnseen) && !HasLoneSurrogate(element))
        {
            Add(at, element.Length, element);
            return;
        }
        for (var index = 0; index < element.Length; )
        {
            var isWhole = Rune.TryGetRuneAt(element, index, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            var shown =
                !isWhole ? VisibleText.Escape(element[index])
                : rune.Value == '\t' ? new string(' ', TabStop - (Width % TabStop))
                : VisibleText.Of(rune);
            Add(at + index, length, shown);
            index += length;
        }
    }

    private static bool HasLoneSurrogate(string element) =>
        element.Length == 1 && char.IsSurrogate(element[0]);

    private void Add(int index, int length, string text)
    {
        var width = CellWidth.Of(text);
        _pieces.Add(new Piece(index, length, Width, width, text));
        Width += width;
    }

    /// <summary>What is shown together: where it stands in the line, its cells, and its text.</summary>
    private sealed record Piece(int Index, int Length, int Cell, int Width, string Text);
}
