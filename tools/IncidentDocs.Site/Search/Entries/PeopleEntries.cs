using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Search.Entries;

/// <summary>Whom to call and what for: people, teams, rosters, external contacts, services.</summary>
internal static class PeopleEntries
{
    /// <summary>The entries.</summary>
    public static IEnumerable<SearchEntry> Of(Place place)
    {
        var (words, catalog) = (place.Words, place.Catalog);
        foreach (var person in catalog.People)
        {
            yield return Entry(
                SitePaths.Of(person.Id),
                place.Text(person.Name),
                text => Fill(text, place, person)
            );
        }
        foreach (var team in catalog.Teams)
        {
            yield return Entry(
                SitePaths.Of(team.Id),
                place.Text(team.Name),
                text =>
                    text.Add(SearchField.Summary, team.Description)
                        .Add(SearchField.Name, team.Id.Value)
                        .AddOther(team.Name)
                        .Add(SearchField.Name, team.Chat)
                        .Add(SearchField.Body, place.Person(team.Lead.Value).Text)
            );
        }
        foreach (var roster in catalog.Rosters)
        {
            yield return Entry(
                SitePaths.Of(roster.Id),
                place.Text(roster.Name),
                text => Fill(text, place, roster)
            );
        }
        foreach (var contact in catalog.Contacts)
        {
            yield return Entry(
                SitePaths.Of(contact.Id),
                place.Text(contact.Name),
                text => Fill(text.Add(SearchField.Name, words.Of("nav.contacts")), contact)
            );
        }
        yield return Page(SitePaths.Rosters, words.Of("nav.rosters"));
        if (catalog.Contacts.Count > 0)
        {
            yield return Page(SitePaths.Contacts, words.Of("nav.contacts"));
        }
        if (catalog.Holidays.Count > 0)
        {
            yield return Entry(
                SitePaths.Holidays,
                words.Of("oncall.holidays"),
                text =>
                    text.Add(
                        SearchField.Body,
                        catalog
                            .Holidays.SelectMany(calendar => calendar.Days)
                            .Select(day => day.Name)
                    )
            );
        }
        foreach (var service in catalog.Services)
        {
            yield return new SearchEntry(
                SitePaths.Of(service.Id),
                SearchKind.Service,
                $"{service.Id} {place.Text(service.Name)}",
                text => Fill(text, place, service)
            );
        }
    }

    private static SearchEntry Entry(string target, string title, Action<SearchText> fill) =>
        new(target, SearchKind.People, title, fill);

    private static SearchEntry Page(string target, string title) => Entry(target, title, _ => { });

    private static void Fill(SearchText text, Place place, Person person) =>
        text.Add(SearchField.Summary, person.Title)
            .Add(SearchField.Summary, place.Team(person.Team.Value).Text)
            .Add(SearchField.Name, person.Id.Value)
            .AddOther(person.Name)
            .Add(SearchField.Name, person.Channels.Email?.Value)
            .Add(SearchField.Body, person.Channels.Chat?.Value)
            .Add(SearchField.Body, person.Channels.Phone?.Value);

    private static void Fill(SearchText text, Place place, Roster roster)
    {
        text.Add(SearchField.Summary, place.Team(roster.Team.Value).Text)
            .Add(SearchField.Name, roster.Id.Value)
            .Add(SearchField.Name, place.Words.Of("nav.rosters"))
            .Add(SearchField.Body, roster.Note);
        foreach (var seat in roster.Seats)
        {
            text.Add(SearchField.Body, seat.Name);
        }
    }

    private static void Fill(SearchText text, Contact contact) =>
        text.Add(SearchField.Symptom, contact.CallWhen)
            .Add(SearchField.Name, contact.Id.Value)
            .AddOther(contact.Name)
            .Add(SearchField.Body, contact.Person)
            .Add(SearchField.Body, contact.Phone?.Value)
            .Add(SearchField.Body, contact.Email?.Value)
            .Add(SearchField.Body, contact.Plan)
            .Add(SearchField.Body, contact.Hours)
            .Add(SearchField.Body, contact.Note);

    private static void Fill(SearchText text, Place place, Service service)
    {
        text.Add(SearchField.Summary, service.Description)
            .AddOther(service.Name)
            .Add(SearchField.Body, service.Type)
            .Add(SearchField.Body, place.Team(service.Team.Value).Text);
        foreach (var need in service.DependsOn)
        {
            text.Add(SearchField.Body, need.Value.Value);
        }
    }
}
