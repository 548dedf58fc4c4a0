namespace IncidentDocs.Core.Schema.Formats;

/// <summary>The formats that are asserted; every other is an annotation only, as draft-07 allows.</summary>
internal static class FormatCatalog
{
    /// <summary>The names of the asserted formats.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["date", "date-time", "time", "email", "uri", "regex"];

    /// <summary>The format of a name, or null where it is not asserted.</summary>
    public static StringFormat? Find(string name) =>
        name switch
        {
            "date" => new DateFormat(),
            "date-time" => new DateTimeFormat(),
            "time" => new TimeFormat(),
            "email" => new EmailFormat(),
            "uri" => new UriFormat(),
            "regex" => new RegexFormat(),
            _ => null,
        };
}
