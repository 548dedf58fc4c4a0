namespace IncidentDocs.Core.Languages.Secrets;

/// <summary>Tells the name of a secret from a secret: <c>kubectl describe</c>, manifests and configurations name many.</summary>
internal static class SecretNames
{
    /// <summary>A key that ends so says something about a secret and does not give it.</summary>
    private static readonly ImmutableArray<string> About =
    [
        "name",
        "names",
        "ref",
        "refs",
        "file",
        "path",
        "url",
        "uri",
        "arn",
        "type",
        "class",
        "version",
        "policy",
        "length",
        "count",
        "ttl",
        "expiry",
        "expires",
        "expiration",
        "expires_at",
        "created_at",
        "updated_at",
        "rotated_at",
    ];

    private static readonly ImmutableArray<string> Places =
    [
        "arn:",
        "projects/",
        "vault:",
        "secret/",
        "secrets/",
        "kv/",
        "ssm:",
        "refs/",
    ];

    /// <summary>Whether a key that begins with a word for a secret is one of something else.</summary>
    public static bool IsOfAnother(ReadOnlySpan<char> key)
    {
        foreach (var ending in About)
        {
            if (
                key.Length > ending.Length + "token".Length - 1
                && key.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether what a key gives may be the name of a secret: a password is none, a secret or a token of a cluster mostly is.</summary>
    public static bool MayBeNamed(ReadOnlySpan<char> key) =>
        key.StartsWith("secret", StringComparison.OrdinalIgnoreCase)
        || key.StartsWith("token", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a value is a name or a place: small letters and digits in parts that dashes or dots divide, a third of which or more are words; or the
    /// address of a secret in a store; or a day.
    /// </summary>
    public static bool IsName(string value) =>
        Places.Any(place => value.StartsWith(place, StringComparison.OrdinalIgnoreCase))
        || IsDay(value)
        || IsOfWords(value);

    private static bool IsDay(string value) =>
        value.Length >= "2026-01-01".Length
        && value[4] == '-'
        && value[7] == '-'
        && !value.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9');

    private static bool IsOfWords(string value)
    {
        var (letters, inWords, parts) = (0, 0, 0);
        foreach (var range in value.AsSpan().SplitAny("-._/"))
        {
            var part = value.AsSpan(range);
            if (part.ContainsAnyExcept(Small))
            {
                return false;
            }
            letters += part.Length;
            parts++;
            if (part.Length >= 3 && !part.ContainsAnyInRange('0', '9'))
            {
                inWords += part.Length;
            }
        }
        return parts > 1 && inWords * 3 >= letters;
    }

    private static readonly System.Buffers.SearchValues<char> Small =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");
}
