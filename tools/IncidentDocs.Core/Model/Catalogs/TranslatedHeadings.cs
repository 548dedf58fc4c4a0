using System.Collections.Frozen;
using IncidentDocs.Core.Markdown;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Gives the headings of a translation the ids of the original's, so that an address leads to the same place in every language. Where the headings do not follow those of the original, level by level, they keep their own: a wrong place is worse than the top of the page.</summary>
internal static class TranslatedHeadings
{
    /// <summary>The translation with the ids of the original.</summary>
    public static CompiledDocument Of(CompiledDocument translation, CompiledDocument original)
    {
        if (
            translation.Prose is not { } prose
            || original.Prose is not { } there
            || !Follow(prose, there)
        )
        {
            return translation;
        }
        var ids = prose
            .Headings.Zip(there.Headings)
            .ToFrozenDictionary(
                pair => pair.First.Id,
                pair => pair.Second.Id,
                StringComparer.Ordinal
            );
        return translation with
        {
            OwnAnchors = ids,
            Prose = prose with
            {
                Headings =
                [
                    .. prose.Headings.Select(heading => heading with { Id = ids[heading.Id] }),
                ],
                Sections =
                [
                    .. prose.Sections.Select(section =>
                        section with
                        {
                            HeadingId = ids.GetValueOrDefault(section.HeadingId, section.HeadingId),
                        }
                    ),
                ],
            },
        };
    }

    /// <summary>Whether the headings of two bodies are the same but for their words.</summary>
    public static bool Follow(MarkdownFacts translation, MarkdownFacts original) =>
        translation
            .Headings.Select(heading => heading.Level)
            .SequenceEqual(original.Headings.Select(heading => heading.Level));
}
