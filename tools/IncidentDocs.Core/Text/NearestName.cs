using System.Buffers;

namespace IncidentDocs.Core.Text;

/// <summary>Finds the name that was probably meant: "did you mean". Hangul is compared jamo by jamo, so that 담당 and 담댱 are one step apart; case does not count.</summary>
public static class NearestName
{
    private const int LongestName = 80;

    /// <summary>The nearest candidate within a third of the name's length, or null where none is near. Of two equally near ones the first in ordinal order, whatever order they come in.</summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(candidates);
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }
        var spelled = Spell(name);
        var bound = spelled.Length / 3;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (!CouldBeNear(candidate.Length, spelled.Length, bound))
            {
                continue;
            }
            var distance = Within(spelled, Spell(candidate), bound);
            if (distance < 0 || (distance == bound && !Precedes(candidate, nearest)))
            {
                continue;
            }
            (nearest, bound) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that lead from one text to the other, UTF-16 unit by unit; -1 where there are more than <paramref name="bound"/>.</summary>
    public static int Within(string from, string to, int bound)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (Math.Abs(from.Length - to.Length) > bound)
        {
            return -1;
        }
        var width = to.Length + 1;
        var cells = ArrayPool<int>.Shared.Rent(width * 3);
        try
        {
            return Distance(from, to, bound, cells, width);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(cells);
        }
    }

    /// <summary>A cheap look at the lengths before a candidate is spelled: a syllable is at most three jamo.</summary>
    private static bool CouldBeNear(int length, int spelledLength, int bound) =>
        length is > 0 and <= LongestName
        && length <= spelledLength + bound
        && length * 3 >= spelledLength - bound;

    private static bool Precedes(string candidate, string? nearest) =>
        nearest is null || string.CompareOrdinal(candidate, nearest) < 0;

    private static string Spell(string name) => Hangul.Decompose(name).ToLowerInvariant();

    /// <summary>Optimal string alignment over three rolling rows; given up as soon as a whole row is beyond the bound.</summary>
    private static int Distance(string from, string to, int bound, Span<int> cells, int width)
    {
        var beforeLast = cells.Slice(0, width);
        var last = cells.Slice(width, width);
        var row = cells.Slice(width * 2, width);
        for (var column = 0; column < width; column++)
        {
            last[column] = column;
        }
        for (var index = 0; index < from.Length; index++)
        {
            if (FillRow(from, to, index, beforeLast, last, row) > bound)
            {
                return -1;
            }
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[to.Length] <= bound ? last[to.Length] : -1;
    }

    private static int FillRow(
        string from,
        string to,
        int index,
        ReadOnlySpan<int> beforeLast,
        ReadOnlySpan<int> last,
        Span<int> row
    )
    {
        row[0] = index + 1;
        var least = row[0];
        for (var column = 0; column < to.Length; column++)
        {
            var replaced = last[column] + (from[index] == to[column] ? 0 : 1);
            var cost = Math.Min(replaced, Math.Min(last[column + 1], row[column]) + 1);
            var swapped =
                index > 0
                && column > 0
                && from[index] == to[column - 1]
                && from[index - 1] == to[column];
            row[column + 1] = swapped ? Math.Min(cost, beforeLast[column - 1] + 1) : cost;
            least = Math.Min(least, row[column + 1]);
        }
        return least;
    }
}
