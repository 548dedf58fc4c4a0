namespace IncidentDocs.Core.Model.Kinds;

/// <summary>Patterns of handbook paths.</summary>
public static class PathPattern
{
    /// <summary>Whether a path fits a pattern: <c>*</c> stands for any characters but <c>/</c>, <c>**</c> for any number of whole segments.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        while (true)
        {
            var (head, rest, more) = Cut(pattern);
            if (head is "**")
            {
                return MatchesBelow(rest, path, more);
            }
            var (segment, below, deeper) = Cut(path);
            if (!MatchesSegment(head, segment) || more != deeper)
            {
                return false;
            }
            if (!more)
            {
                return true;
            }
            pattern = rest;
            path = below;
        }
    }

    private static bool MatchesBelow(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path, bool more)
    {
        if (!more)
        {
            return true;
        }
        while (!Matches(pattern, path))
        {
            var (_, below, deeper) = Cut(path);
            if (!deeper)
            {
                return false;
            }
            path = below;
        }
        return true;
    }

    private static bool MatchesSegment(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return pattern.SequenceEqual(text);
        }
        var tail = pattern[(star + 1)..];
        return text.Length >= pattern.Length - 1
            && text.StartsWith(pattern[..star], StringComparison.Ordinal)
            && text.EndsWith(tail, StringComparison.Ordinal);
    }

    private static Parts Cut(ReadOnlySpan<char> path)
    {
        var slash = path.IndexOf('/');
        return slash < 0
            ? new Parts(path, default, false)
            : new Parts(path[..slash], path[(slash + 1)..], true);
    }

    private readonly ref struct Parts(ReadOnlySpan<char> head, ReadOnlySpan<char> rest, bool more)
    {
        private readonly ReadOnlySpan<char> _head = head;
        private readonly ReadOnlySpan<char> _rest = rest;

        public void Deconstruct(
            out ReadOnlySpan<char> first,
            out ReadOnlySpan<char> others,
            out bool deeper
        )
        {
            first = _head;
            others = _rest;
            deeper = more;
        }
    }
}
