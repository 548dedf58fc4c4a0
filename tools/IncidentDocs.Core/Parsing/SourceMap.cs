using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>Leads from an offset in a scalar's value to the offset in its file, piece by piece: a block scalar has a piece a line, a quoted one a piece between escapes.</summary>
public sealed class SourceMap
{
    private readonly int[] _valueStarts;
    private readonly int[] _fileStarts;

    /// <summary>Takes the pieces in ascending order: where each begins in the value and in the file.</summary>
    public SourceMap(IReadOnlyList<(int Value, int File)> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        _valueStarts = [.. pieces.Select(piece => piece.Value)];
        _fileStarts = [.. pieces.Select(piece => piece.File)];
    }

    /// <summary>The map of a scalar that stands in the file as its value is.</summary>
    public static SourceMap Straight(int fileStart) => new([(0, fileStart)]);

    /// <summary>The offset in the file of an offset in the value.</summary>
    public int ToFile(int offset)
    {
        var found = Array.BinarySearch(_valueStarts, offset);
        var index = found >= 0 ? found : Math.Max(~found - 1, 0);
        return _fileStarts[index] + (offset - _valueStarts[index]);
    }

    /// <summary>The span in the file of a span in the value.</summary>
    public TextSpan ToFile(TextSpan span)
    {
        if (span.Length == 0)
        {
            return new TextSpan(ToFile(span.Start), 0);
        }
        return TextSpan.Between(ToFile(span.Start), ToFile(span.End - 1) + 1);
    }
}
