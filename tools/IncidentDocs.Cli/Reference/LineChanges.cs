namespace IncidentDocs.Cli.Reference;

/// <summary>Which lines of a text another one does not have.</summary>
internal static class LineChanges
{
    /// <summary>The numbers, from 1, of the lines that are not in the longest common subsequence with another text. The texts are examples, so small.</summary>
    public static IEnumerable<int> Of(string[] lines, string[] other)
    {
        var common = CommonTails(lines, other);
        var (at, there) = (0, 0);
        while (at < lines.Length)
        {
            if (there < other.Length && IsSame(lines[at], other[there]))
            {
                (at, there) = (at + 1, there + 1);
            }
            else if (there < other.Length && common[at, there + 1] >= common[at + 1, there])
            {
                there++;
            }
            else
            {
                yield return ++at;
            }
        }
    }

    /// <summary>Length of the longest common subsequence of what follows each pair of places.</summary>
    private static int[,] CommonTails(string[] lines, string[] other)
    {
        var common = new int[lines.Length + 1, other.Length + 1];
        for (var at = lines.Length - 1; at >= 0; at--)
        {
            for (var there = other.Length - 1; there >= 0; there--)
            {
                common[at, there] = IsSame(lines[at], other[there])
                    ? common[at + 1, there + 1] + 1
                    : Math.Max(common[at + 1, there], common[at, there + 1]);
            }
        }
        return common;
    }

    private static bool IsSame(string line, string other) =>
        string.Equals(line, other, StringComparison.Ordinal);
}
