namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Collects the pieces of a source map while the file is read along with the value.</summary>
/// <param name="length">Length of the value, beyond which nothing is noted.</param>
internal sealed class PieceList(int length)
{
    private readonly List<SourcePiece> _pieces = [];

    /// <summary>How much of the value has been placed.</summary>
    public int Value { get; private set; }

    /// <summary>How much of the value has no place yet.</summary>
    public int Left => length - Value;

    /// <summary>Where in the file the last placed character ends; null while none is.</summary>
    public int? FileEnd { get; private set; }

    /// <summary>Places the next characters of the value, which stand in the file as they are.</summary>
    public void Run(int file, int count)
    {
        if (count <= 0)
        {
            return;
        }
        Note(new SourcePiece(Value, file));
        Value += count;
        FileEnd = file + count;
    }

    /// <summary>Places the next characters of the value, which the file writes in another way.</summary>
    public void Escape(int file, int width, int count)
    {
        if (count <= 0)
        {
            return;
        }
        Note(new SourcePiece(Value, file, width));
        Value += count;
        FileEnd = file + width;
    }

    /// <summary>Notes where the value ends in the file.</summary>
    public void End(int file) => Note(new SourcePiece(Value, file));

    /// <summary>The pieces; never none.</summary>
    public SourcePiece[] ToArray() => [.. _pieces];

    private void Note(SourcePiece piece)
    {
        if (_pieces.Count > 0)
        {
            var last = _pieces[^1];
            if (last.Width == 1 && piece.Width == 1 && IsNext(last, piece))
            {
                return;
            }
        }
        _pieces.Add(piece);
    }

    private static bool IsNext(SourcePiece last, SourcePiece piece) =>
        piece.File - last.File == piece.Value - last.Value;
}
