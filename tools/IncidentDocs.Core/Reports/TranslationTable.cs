using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Kinds;

namespace IncidentDocs.Core.Reports;

/// <summary>The second section of <c>report coverage</c>: what is missing in the further languages of a handbook.</summary>
internal static class TranslationTable
{
    /// <summary>The table; none for a handbook of one language.</summary>
    public static ImmutableArray<ReportTable> Of(HandbookFacts facts)
    {
        var handbook = facts.Catalog.Handbook;
        return handbook.Besides(handbook.Language).Any() ? [Table(facts)] : [];
    }

    private static ReportTable Table(HandbookFacts facts) =>
        new(
            "translations",
            new Message("번역이 빠진 문서", "Missing translations"),
            [
                new("document", new Message("문서", "document")),
                new("language", new Message("언어", "language")),
                new("state", new Message("상태", "state")),
                new("missing_texts", new Message("없는 글", "missing texts")),
                new("texts", new Message("모든 글", "texts")),
                new("body", new Message("본문", "body")),
            ],
            [
                .. TranslationState
                    .All(facts.Catalog)
                    .Where(state => !state.IsWhole)
                    .OrderBy(state => state.Language)
                    .ThenBy(state => KindTable.All.IndexOf(state.Document.Kind!))
                    .ThenBy(state => state.Document.Path, StringComparer.Ordinal)
                    .Select(Row),
            ]
        );

    private static ImmutableArray<ReportCell> Row(TranslationState state) =>
        [
            ReportCell.Of(state.Document.Path),
            ReportCell.Of(state.Language == Language.Korean ? "ko" : "en"),
            ReportCell.Of(
                state.IsNone ? "none"
                : state.LacksText ? "partial"
                : "differs"
            ),
            ReportCell.Of(state.Missing),
            ReportCell.Of(state.Texts),
            ReportCell.Of(
                state.Body switch
                {
                    TranslatedBody.Missing => "missing",
                    TranslatedBody.OtherHeadings => "other_headings",
                    TranslatedBody.OtherCode => "other_code",
                    TranslatedBody.Same => "translated",
                    _ => null,
                }
            ),
        ];
}
