namespace IncidentDocs.Core.Text;

/// <summary>A half-open range of UTF-16 units in one <see cref="SourceText"/>.</summary>
/// <param name="Start">Offset of the first unit, from 0.</param>
/// <param name="Length">Number of units; 0 marks a place between two units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets, <paramref name="end"/> exclusive.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether the offset lies inside the span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;
}
