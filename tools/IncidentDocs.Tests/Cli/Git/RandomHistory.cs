using System.Globalization;
using System.Text;

namespace IncidentDocs.Tests.Cli.Git;

/// <summary>A history with many branches and merges, as a script for <c>git fast-import</c>. The same seed gives the same history.</summary>
internal static class RandomHistory
{
    private const int Documents = 12;

    public static string Script(int seed, int commits)
    {
        var next = Numbers(seed);
        var script = new StringBuilder();
        var texts = new List<int[]> { Enumerable.Range(0, Documents).ToArray() };
        var open = new List<int> { 0 };
        Write(script, 0, [], texts[0], Enumerable.Range(0, Documents));
        for (var commit = 1; commit < commits; commit++)
        {
            var isLast = commit == commits - 1;
            var parents = isLast ? [.. open] : Parents(open, next);
            var merged = texts[parents[0]].ToArray();
            for (var document = 0; document < Documents; document++)
            {
                // A merge takes the text of any parent, or, at times, one of its own.
                merged[document] =
                    next(12) == 0 || (parents.Length == 1 && next(6) == 0)
                        ? next(40) + 100
                        : texts[parents[next(parents.Length)]][document];
            }
            texts.Add(merged);
            Write(
                script,
                commit,
                parents,
                merged,
                Enumerable
                    .Range(0, Documents)
                    .Where(document => merged[document] != texts[parents[0]][document])
            );
            foreach (var parent in parents.Where(_ => isLast || next(3) > 0))
            {
                open.Remove(parent);
            }
            open.Add(commit);
        }
        return script.ToString();
    }

    private static int[] Parents(List<int> open, Func<int, int> next)
    {
        var one = open[next(open.Count)];
        var other = open[next(open.Count)];
        return next(3) == 0 && one != other ? [one, other] : [one];
    }

    private static void Write(
        StringBuilder script,
        int commit,
        int[] parents,
        int[] texts,
        IEnumerable<int> changed
    )
    {
        script.Append(
            CultureInfo.InvariantCulture,
            $"commit refs/heads/main\nmark :{commit + 1}\ncommitter A <a@example.com> {1767225600 + commit} +0000\ndata 0\n"
        );
        foreach (var (place, parent) in parents.Index())
        {
            script.Append(
                CultureInfo.InvariantCulture,
                $"{(place == 0 ? "from" : "merge")} :{parent + 1}\n"
            );
        }
        foreach (var document in changed)
        {
            var text = texts[document].ToString(CultureInfo.InvariantCulture);
            script.Append(
                CultureInfo.InvariantCulture,
                $"M 100644 inline content/d{document % 3}/{document}.md\ndata {text.Length}\n{text}\n"
            );
        }
        script.Append('\n');
    }

    private static Func<int, int> Numbers(int seed)
    {
        var state = (ulong)seed + 88172645463325252;
        return below =>
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (int)(state % (ulong)below);
        };
    }
}
