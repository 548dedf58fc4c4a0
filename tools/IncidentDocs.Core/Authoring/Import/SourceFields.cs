namespace IncidentDocs.Core.Authoring.Import;

/// <summary>Plain fields of a front matter: one a line, <c>name: value</c> or <c>name = value</c>.</summary>
internal static class SourceFields
{
    /// <summary>The fields by lower-case name; what is not plain is not among them.</summary>
    public static ImmutableDictionary<string, string> Read(IEnumerable<string> lines)
    {
        var fields = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var sign = line.AsSpan().IndexOfAny(':', '=');
            if (sign <= 0 || !char.IsAsciiLetter(line[0]))
            {
                continue;
            }
            var value = line[(sign + 1)..].Trim();
            if (value.Length > 0 && value[0] is not ('[' or '{' or '|' or '>' or '&' or '*'))
            {
                fields.TryAdd(line[..sign].Trim().ToLowerInvariant(), Unquoted(value));
            }
        }
        return fields.ToImmutable();
    }

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0]
            ? value[1..^1]
            : value;
}
