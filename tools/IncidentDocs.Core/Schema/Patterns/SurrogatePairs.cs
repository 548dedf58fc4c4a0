namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>Writes the code points beyond the basic plane as pairs of UTF-16 units.</summary>
internal static class SurrogatePairs
{
    private const int FirstBeyond = 0x10000;
    private const int RowSize = 0x400;

    /// <summary>Patterns whose union matches the pairs of a set's code points beyond the basic plane.</summary>
    public static IEnumerable<string> Of(CodePointSet set)
    {
        foreach (var (first, last) in set.Ranges)
        {
            if (last < FirstBeyond)
            {
                continue;
            }
            foreach (
                var pair in OfRange(Math.Max(first, FirstBeyond) - FirstBeyond, last - FirstBeyond)
            )
            {
                yield return pair;
            }
        }
    }

    private static IEnumerable<string> OfRange(int first, int last)
    {
        var (firstRow, lastRow) = (first / RowSize, last / RowSize);
        var (firstCell, lastCell) = (first % RowSize, last % RowSize);
        if (firstRow == lastRow)
        {
            yield return Rows(firstRow, firstRow, firstCell, lastCell);
            yield break;
        }
        if (firstCell > 0)
        {
            yield return Rows(firstRow, firstRow, firstCell, RowSize - 1);
            firstRow++;
        }
        var isWhole = lastCell == RowSize - 1;
        if (firstRow < lastRow || isWhole)
        {
            yield return Rows(firstRow, isWhole ? lastRow : lastRow - 1, 0, RowSize - 1);
        }
        if (!isWhole)
        {
            yield return Rows(lastRow, lastRow, 0, lastCell);
        }
    }

    private static string Rows(int first, int last, int firstCell, int lastCell) =>
        $"[\\u{0xD800 + first:X4}-\\u{0xD800 + last:X4}][\\u{0xDC00 + firstCell:X4}-\\u{0xDC00 + lastCell:X4}]";
}
