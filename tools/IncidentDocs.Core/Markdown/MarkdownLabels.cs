using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Core.Markdown;

/// <summary>The words that rendering adds to a page.</summary>
public sealed record MarkdownLabels
{
    /// <summary>Korean words.</summary>
    public static MarkdownLabels Korean { get; } = new();

    /// <summary>English words.</summary>
    public static MarkdownLabels English { get; } =
        new()
        {
            Table = "Table",
            Section = "Link to this section",
            Footnotes = "Footnotes",
            Footnote = "Footnote",
            BackToText = "Back to the text",
            Details = "Details",
            Note = "Note",
            Tip = "Tip",
            Important = "Important",
            Warning = "Warning",
            Caution = "Caution",
        };

    /// <summary>Before the number of a table that scrolls.</summary>
    public string Table { get; init; } = "표";

    /// <summary>Names the link to a heading; the heading's text follows.</summary>
    public string Section { get; init; } = "이 절의 주소";

    /// <summary>Names the list of footnotes.</summary>
    public string Footnotes { get; init; } = "각주";

    /// <summary>Names the reference to a footnote; its number follows.</summary>
    public string Footnote { get; init; } = "각주";

    /// <summary>Names the link from a footnote back to the text.</summary>
    public string BackToText { get; init; } = "본문으로 돌아가기";

    /// <summary>The summary of a folded part that has none.</summary>
    public string Details { get; init; } = "자세히";

    /// <summary>Title of <c>[!NOTE]</c>.</summary>
    public string Note { get; init; } = "참고";

    /// <summary>Title of <c>[!TIP]</c>.</summary>
    public string Tip { get; init; } = "도움말";

    /// <summary>Title of <c>[!IMPORTANT]</c>.</summary>
    public string Important { get; init; } = "중요";

    /// <summary>Title of <c>[!WARNING]</c>.</summary>
    public string Warning { get; init; } = "주의";

    /// <summary>Title of <c>[!CAUTION]</c>.</summary>
    public string Caution { get; init; } = "위험";

    /// <summary>The words of a language.</summary>
    public static MarkdownLabels For(Language language) =>
        language == Language.Korean ? Korean : English;
}
