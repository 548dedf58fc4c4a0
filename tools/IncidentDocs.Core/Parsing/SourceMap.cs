using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>Leads from an offset in a scalar's value to the offset in its file, piece by piece: a block scalar has a piece a line, a quoted one a piece between escapes.</summary>
public sealed class SourceMap
{
    private readonly SourcePiece[] _pieces;
    private readonly int _limit;

    /// <summary>Takes the pieces in ascending order: where each begins in the value and in the file.</summary>
    public SourceMap(IReadOnlyList<(int Value, int File)> pieces)
        : this([.. pieces.Select(piece => new SourcePiece(piece.Value, piece.File))], int.MaxValue)
    { }

    /// <summary>Takes the pieces and the length of the file's text, which no offset passes.</summary>
    internal SourceMap(SourcePiece[] pieces, int limit)
    {
        _pieces = pieces;
        _limit = limit;
    }

    /// <summary>The map of a scalar that stands in the file as its value is.</summary>
    public static SourceMap Straight(int fileStart) =>
        new([new SourcePiece(0, fileStart)], int.MaxValue);

    /// <summary>The offset in the file of an offset in the value. The offset just after the value's last character leads to the place just after it.</summary>
    public int ToFile(int offset)
    {
        var piece = _pieces[PieceOf(offset)];
        return Math.Min(piece.File + (offset - piece.Value), _limit);
    }

    /// <summary>The span in the file of a span in the value: from its first character to its last, however either is written. The characters between may include indentation and line ends that the value has not.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        var start = ToFile(span.Start);
        return span.Length == 0
            ? new TextSpan(start, 0)
            : TextSpan.Between(start, Math.Max(start, EndOf(span.End - 1)));
    }

    /// <summary>The place after a character: where its escape ends, or simply the next unit.</summary>
    private int EndOf(int offset)
    {
        var piece = _pieces[PieceOf(offset)];
        var end = piece.Value == offset ? piece.File + piece.Width : ToFile(offset) + 1;
        return Math.Min(end, _limit);
    }

    private int PieceOf(int offset)
    {
        var low = 0;
        var high = _pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Value <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }
        return low;
    }
}
