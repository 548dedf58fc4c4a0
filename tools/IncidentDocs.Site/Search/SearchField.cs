namespace IncidentDocs.Site.Search;

/// <summary>The part of a document that a text belongs to; a word counts for more in some than in others.</summary>
internal enum SearchField
{
    /// <summary>Its title.</summary>
    Title,

    /// <summary>Names by which machines and people call it: alerts, ids, abbreviations.</summary>
    Name,

    /// <summary>What somebody sees when they need it.</summary>
    Symptom,

    /// <summary>One sentence on it.</summary>
    Summary,

    /// <summary>Headings, and what a step does.</summary>
    Heading,

    /// <summary>Commands.</summary>
    Command,

    /// <summary>All other text.</summary>
    Body,
}
