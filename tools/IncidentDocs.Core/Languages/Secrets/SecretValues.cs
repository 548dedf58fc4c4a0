namespace IncidentDocs.Core.Languages.Secrets;

/// <summary>Tells a credential from what only stands for one.</summary>
internal static class SecretValues
{
    private static readonly ImmutableArray<string> Stand =
    [
        "example",
        "changeme",
        "change_me",
        "change-me",
        "redacted",
        "masked",
        "dummy",
        "placeholder",
        "your_",
        "your-",
        "xxxx",
        "****",
        "....",
        "…",
        "todo",
        "replace_",
        "replace-",
        "replaceme",
        "insert_",
        "insert-",
    ];

    /// <summary>Whether a value that is given as a credential is one: neither a variable nor a placeholder.</summary>
    public static bool IsSecret(string value) =>
        value.Length >= 4
        && value[0] is not ('$' or '<' or '[' or '{' or '%' or '(' or '@' or '/' or '~' or '-')
        && !value.Contains("{{", StringComparison.Ordinal)
        && !value.Contains('$', StringComparison.Ordinal)
        && !value.Contains('`', StringComparison.Ordinal)
        && value.Distinct().Count() > 2
        && !value.AsSpan().ContainsAnyInRange('가', '힣')
        && !Stand.Any(word => value.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a value looks like one by itself: long, of mixed letters and digits, without a pattern.</summary>
    public static bool LooksRandom(string value) =>
        value.Length >= 12
        && IsSecret(value)
        && value.Any(char.IsAsciiDigit)
        && value.Any(char.IsAsciiLetter)
        && !value.Contains("://", StringComparison.Ordinal)
        && Entropy(value) >= 3.2;

    /// <summary>Bits a character.</summary>
    private static double Entropy(string value) =>
        value
            .GroupBy(letter => letter)
            .Select(group => (double)group.Count() / value.Length)
            .Sum(share => -share * Math.Log2(share));
}
