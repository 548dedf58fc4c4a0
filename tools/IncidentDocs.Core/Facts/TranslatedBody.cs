namespace IncidentDocs.Core.Facts;

/// <summary>How the Markdown body of a document is translated.</summary>
public enum TranslatedBody
{
    /// <summary>There is nothing to translate.</summary>
    None,

    /// <summary>It is not.</summary>
    Missing,

    /// <summary>It is, and its headings are not those of the original: one of the two was changed since.</summary>
    OtherHeadings,

    /// <summary>It is, and its code blocks are not those of the original.</summary>
    OtherCode,

    /// <summary>It is.</summary>
    Same,
}
