using System.Collections.Immutable;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Search.Entries;

/// <summary>Everything that a search finds, in the order of its numbers. It comes from the facts of one audience, so it holds nothing that the pages of that audience do not.</summary>
internal static class SearchEntries
{
    /// <summary>The entries: by kind, then by address.</summary>
    public static ImmutableArray<SearchEntry> Of(Place place) =>
        [
            .. RunbookEntries
                .Of(place)
                .Concat(PolicyEntries.Of(place))
                .Concat(PeopleEntries.Of(place))
                .Concat(RecordEntries.Of(place))
                .Concat(ProseEntries.Of(place))
                .OrderBy(entry => entry.Kind)
                .ThenBy(entry => entry.Target, StringComparer.Ordinal),
        ];

    /// <summary>The services and causes that a document is about, in one line.</summary>
    public static void Concerns(
        SearchText text,
        Place place,
        ImmutableArray<Located<Id<Service>>> services,
        ImmutableArray<Located<Id<Cause>>> causes
    ) =>
        text.Add(
            SearchField.Summary,
            string.Join(
                ", ",
                services
                    .Select(service => service.Value.Value)
                    .Concat(causes.Select(cause => place.Cause(cause.Value).Text))
            )
        );

    /// <summary>The prose of a document, cut at its headings.</summary>
    /// <param name="text">What takes it.</param>
    /// <param name="place">The page that stands for it.</param>
    /// <param name="path">Path of the document.</param>
    public static void Prose(SearchText text, Place place, string path)
    {
        if (place.Document(path) is not { Body: not null, Prose: { } prose } document)
        {
            return;
        }
        var at = 0;
        foreach (var section in prose.Sections)
        {
            // Headings and sections come in one order; a heading without text has no section.
            while (
                section.HeadingId.Length > 0
                && at < prose.Headings.Length
                && !string.Equals(
                    prose.Headings[at].Id,
                    section.HeadingId,
                    StringComparison.Ordinal
                )
            )
            {
                text.Add(SearchField.Heading, prose.Headings[at++].Text);
            }
            if (section.HeadingId.Length > 0 && at < prose.Headings.Length)
            {
                text.Add(SearchField.Heading, prose.Headings[at++].Text);
            }
            text.Add(SearchField.Body, section.TextOf(document.Source.Text));
        }
        for (; at < prose.Headings.Length; at++)
        {
            text.Add(SearchField.Heading, prose.Headings[at].Text);
        }
    }
}
