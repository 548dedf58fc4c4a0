namespace IncidentDocs.Core.Markdown;

/// <summary>
/// How large a Markdown body may be before it is reported instead of parsed. The parser is quadratic in several of these, so the
/// limits are what keeps a hostile page from stopping a build; each is far above what a handbook needs.
/// </summary>
public sealed record MarkdownLimits
{
    /// <summary>The limits that hold unless a handbook says otherwise.</summary>
    public static MarkdownLimits Default { get; } = new();

    /// <summary>Lines of a body.</summary>
    public int Lines { get; init; } = 20_000;

    /// <summary>UTF-16 units of one line, its end not counted.</summary>
    public int LineLength { get; init; } = 20_000;

    /// <summary>Levels of quotes, list items, containers, definitions and footnotes inside one another.</summary>
    public int Nesting { get; init; } = 32;

    /// <summary>Levels of emphasis, links and images inside one another.</summary>
    public int InlineNesting { get; init; } = 32;

    /// <summary>Columns of a pipe table: the cells of its widest row.</summary>
    public int TableColumns { get; init; } = 200;

    /// <summary>Cells of a pipe table: rows times columns of the widest row, for the parser fills the others up.</summary>
    public int TableCells { get; init; } = 50_000;

    /// <summary>
    /// Steps that the inline parser may take for a body at worst: at every piece of a paragraph it walks down the marks that are
    /// open there. Measured at 10 to 20 ns a step; a table of 800 rows with two emphasised cells in each takes 20 million.
    /// </summary>
    public long InlineSteps { get; init; } = 24_000_000;

    /// <summary>Lines of a paragraph that begins with link definitions (<c>[a]: b</c>); reading them is quadratic.</summary>
    public int DefinitionLines { get; init; } = 1_000;

    /// <summary>Footnotes of a body.</summary>
    public int Footnotes { get; init; } = 1_000;

    /// <summary>Problems reported for one body; the first ones, in the order of the file.</summary>
    public int Problems { get; init; } = 100;
}
