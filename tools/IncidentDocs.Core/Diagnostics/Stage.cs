namespace IncidentDocs.Core.Diagnostics;

/// <summary>The stage of the compiler that emits a finding.</summary>
public enum Stage
{
    /// <summary>Paths, bytes, YAML and Markdown.</summary>
    Parsing,

    /// <summary>JSON Schema.</summary>
    Schema,

    /// <summary>Identity, references and links.</summary>
    Catalog,

    /// <summary>A rule class that looks at one document.</summary>
    DocumentRule,

    /// <summary>A rule class that looks at the whole handbook.</summary>
    HandbookRule,

    /// <summary>Templates and pages.</summary>
    Site,

    /// <summary>The finished bytes of a public copy.</summary>
    Publishing,
}
