using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Search.Entries;

/// <summary>The policy: severities, matrix, escalation, war room, roles, checklists, causes.</summary>
internal static class PolicyEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<SearchEntry> Of(Place place)
    {
        var (words, catalog) = (place.Words, place.Catalog);
        if (catalog.Severities.Count > 0)
        {
            yield return Entry(
                SitePaths.Severities,
                words.Of("nav.severities"),
                text =>
                {
                    text.Add(SearchField.Summary, words.Of("severity.respond"))
                        .Add(SearchField.Summary, words.Of("severity.recover"));
                    foreach (var severity in catalog.Severities)
                    {
                        text.Add(SearchField.Summary, $"{severity.Id} {place.Text(severity.Name)}");
                    }
                }
            );
        }
        foreach (var severity in catalog.Severities)
        {
            yield return Entry(
                SitePaths.Of(severity.Id),
                $"{severity.Id} {place.Text(severity.Name)}",
                text => Fill(text, severity)
            );
        }
        if (catalog.Matrix is { } matrix)
        {
            yield return Entry(
                SitePaths.Matrix,
                words.Of("nav.matrix"),
                text =>
                    text.Add(SearchField.Name, words.Of("severity.matrix"))
                        .Add(SearchField.Summary, words.Of("severity.matrix_caption"))
                        .Add(SearchField.Body, matrix.BusinessNames)
                        .Add(SearchField.Body, matrix.UserNames)
            );
        }
        if (catalog.Escalation is { } escalation)
        {
            yield return Entry(
                SitePaths.Escalation,
                words.Of("nav.escalation"),
                text => Fill(text, escalation)
            );
        }
        if (catalog.WarRoom is { } room)
        {
            yield return Entry(
                SitePaths.WarRoom,
                words.Of("nav.war_room"),
                text =>
                    text.Add(SearchField.Summary, words.Of("war_room.cadence"))
                        .Add(SearchField.Name, room.Channel)
                        .Add(SearchField.Body, room.Tools)
                        .Add(SearchField.Body, room.Rules)
            );
        }
        foreach (var entry in Roles(place).Concat(Lists(place)).Concat(Causes(place)))
        {
            yield return entry;
        }
    }

    private static SearchEntry Entry(string target, string title, Action<SearchText> fill) =>
        new(target, SearchKind.Policy, title, fill);

    private static void Fill(SearchText text, Severity severity) =>
        text.Add(SearchField.Summary, severity.Definition)
            .Add(SearchField.Body, severity.Affected)
            .Add(SearchField.Symptom, severity.Examples);

    private static void Fill(SearchText text, EscalationPolicy policy)
    {
        foreach (var channel in policy.Channels)
        {
            text.Add(SearchField.Summary, channel.Name)
                .Add(SearchField.Body, channel.Tools)
                .Add(SearchField.Body, channel.Description);
        }
        foreach (var ladder in policy.Policies)
        {
            text.Add(SearchField.Body, ladder.Severity.Value.Value)
                .Add(SearchField.Body, ladder.Note);
            foreach (var entry in ladder.Windows.SelectMany(window => window.Entries))
            {
                text.Add(SearchField.Body, entry.Condition).Add(SearchField.Body, entry.Note);
            }
        }
    }

    private static IEnumerable<SearchEntry> Roles(Place place)
    {
        if (place.Catalog.Roles.Count > 0)
        {
            yield return Entry(
                SitePaths.Roles,
                place.Words.Of("nav.roles"),
                text => text.Add(SearchField.Summary, place.Catalog.Roles.Select(role => role.Name))
            );
        }
        foreach (var role in place.Catalog.Roles)
        {
            yield return Entry(
                SitePaths.Of(role.Id),
                place.Text(role.Name),
                text =>
                    text.Add(SearchField.Name, role.Abbreviation)
                        .Add(SearchField.Name, role.Id.Value)
                        .AddOther(role.Name)
                        .Add(SearchField.Summary, role.Duty)
            );
        }
    }

    private static IEnumerable<SearchEntry> Lists(Place place)
    {
        foreach (var list in place.Catalog.Checklists)
        {
            yield return Entry(
                SitePaths.Of(list.Id),
                place.Text(list.Title),
                text => Fill(text, list)
            );
        }
    }

    private static void Fill(SearchText text, Checklist list)
    {
        text.Add(SearchField.Summary, list.Summary)
            .AddOther(list.Title)
            .Add(SearchField.Name, list.Severity?.Value.Value);
        foreach (var item in list.Items)
        {
            text.Add(SearchField.Heading, item.What).Add(SearchField.Body, item.Note);
        }
    }

    private static IEnumerable<SearchEntry> Causes(Place place)
    {
        foreach (var cause in place.Catalog.Causes)
        {
            yield return new SearchEntry(
                SitePaths.Of(cause.Id),
                SearchKind.Document,
                $"{place.Words.Of("column.cause")}: {place.Text(cause.Name)}",
                text =>
                    text.Add(SearchField.Summary, cause.Description)
                        .Add(SearchField.Name, cause.Id.Value)
                        .AddOther(cause.Name)
            );
        }
    }
}
