namespace IncidentDocs.Core.Schema.Values;

/// <summary>A URI or relative reference, taken apart as in RFC 3986, appendix B; what is absent is null.</summary>
/// <param name="Scheme">Scheme, without its colon.</param>
/// <param name="Authority">Authority, without its slashes.</param>
/// <param name="Path">Path; never absent, at least empty.</param>
/// <param name="Query">Query, without its question mark.</param>
/// <param name="Fragment">Fragment, without its hash.</param>
internal sealed record UriReference(
    string? Scheme,
    string? Authority,
    string Path,
    string? Query,
    string? Fragment
)
{
    /// <summary>Takes a text apart; any text can be.</summary>
    public static UriReference Parse(string text)
    {
        var rest = text.AsSpan();
        var fragment = Cut(ref rest, '#');
        var query = Cut(ref rest, '?');
        string? scheme = null;
        var colon = rest.IndexOfAny(':', '/');
        if (colon > 0 && rest[colon] == ':')
        {
            scheme = rest[..colon].ToString();
            rest = rest[(colon + 1)..];
        }
        if (!rest.StartsWith("//"))
        {
            return new UriReference(scheme, Authority: null, rest.ToString(), query, fragment);
        }
        rest = rest[2..];
        var slash = rest.IndexOf('/');
        var end = slash < 0 ? rest.Length : slash;
        return new UriReference(
            scheme,
            rest[..end].ToString(),
            rest[end..].ToString(),
            query,
            fragment
        );
    }

    /// <summary>Resolves this reference against a base (RFC 3986, 5.2.2).</summary>
    public UriReference ResolveAgainst(UriReference start)
    {
        if (Scheme is not null)
        {
            return this with { Path = WithoutDots(Path) };
        }
        if (Authority is not null)
        {
            return this with { Scheme = start.Scheme, Path = WithoutDots(Path) };
        }
        return Path.Length == 0
            ? start with
            {
                Query = Query ?? start.Query,
                Fragment = Fragment,
            }
            : start with
            {
                Path = WithoutDots(Merge(start)),
                Query = Query,
                Fragment = Fragment,
            };
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Concat(
            Scheme is null ? string.Empty : $"{Scheme}:",
            Authority is null ? string.Empty : $"//{Authority}",
            Path,
            Query is null ? string.Empty : $"?{Query}"
        ) + (Fragment is null ? string.Empty : $"#{Fragment}");

    private string Merge(UriReference start)
    {
        if (Path.StartsWith('/'))
        {
            return Path;
        }
        if (start is { Authority: not null, Path.Length: 0 })
        {
            return $"/{Path}";
        }
        return string.Concat(start.Path.AsSpan(0, start.Path.LastIndexOf('/') + 1), Path);
    }

    private static string WithoutDots(string path)
    {
        if (!path.Contains('.'))
        {
            return path;
        }
        var segments = path.Split('/');
        var kept = new List<string>(segments.Length);
        for (var index = 0; index < segments.Length; index++)
        {
            if (segments[index] is ".." && kept.Count > 1)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            if (segments[index] is not ("." or ".."))
            {
                kept.Add(segments[index]);
            }
            else if (index == segments.Length - 1)
            {
                kept.Add(string.Empty);
            }
        }
        return string.Join('/', kept);
    }

    private static string? Cut(ref ReadOnlySpan<char> text, char mark)
    {
        var at = text.IndexOf(mark);
        if (at < 0)
        {
            return null;
        }
        var after = text[(at + 1)..].ToString();
        text = text[..at];
        return after;
    }
}
