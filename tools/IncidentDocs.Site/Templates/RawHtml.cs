namespace IncidentDocs.Site.Templates;

/// <summary>Markup that our own renderer has made and that a template writes as it is; everything else is escaped.</summary>
/// <param name="Html">The markup.</param>
public sealed record RawHtml(string Html)
{
    /// <summary>No markup at all.</summary>
    public static RawHtml Empty { get; } = new(string.Empty);

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => Html.Length == 0;

    /// <summary>The markup; joined to other text in a template it is a string again and will be escaped.</summary>
    public override string ToString() => Html;
}
