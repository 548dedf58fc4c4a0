using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;

namespace IncidentDocs.Site.Model;

/// <summary>In which language a document is read on a page, and what of it is missing in the language of the page.</summary>
internal static class ProseLanguages
{
    /// <summary>The document as it is read in the language of a site: with the body of its translation where there is one.</summary>
    public static CompiledDocument Read(SiteSource site, CompiledDocument document)
    {
        foreach (var path in document.Translations)
        {
            if (
                site.Catalog.FindDocument(path)
                    is { IsBroken: false, Body: { } body, TranslationLanguage: { } language } found
                && language == site.Language
                && !found.Source.Slice(body).AsSpan().IsWhiteSpace()
            )
            {
                return found with { Entities = document.Entities };
            }
        }
        return document;
    }

    /// <summary>Says that the document of a page is not, or not all, in the language of the site; null where it is, and on a page that shows only a part of one.</summary>
    public static string? Missing(SiteSource site, string? path, string page) =>
        path is not null && string.Equals(site.Targets.Find(path), page, StringComparison.Ordinal)
            ? Missing(site, path)
            : null;

    /// <summary>Says that a document is not, or not all, in the language of the site; null where it is.</summary>
    public static string? Missing(SiteSource site, string path)
    {
        if (
            site.Language == site.Catalog.Handbook.Language
            || site.Catalog.FindDocument(path) is not { } document
        )
        {
            return null;
        }
        var state = TranslationState.Of(site.Catalog, document, site.Language);
        return state.IsNone ? site.Words.Of("frame.untranslated")
            : state.LacksText ? site.Words.Of("frame.partly_translated")
            : null;
    }

    /// <summary>The language of a body, where that is not the one of the site.</summary>
    public static Language? InsteadOf(SiteSource site, CompiledDocument document)
    {
        var language = document.TranslationLanguage ?? site.Catalog.Handbook.Language;
        return
            site.Trees.Length == 1
            || language == site.Language
            || TranslationState.IsInAll(document)
            ? null
            : language;
    }
}
