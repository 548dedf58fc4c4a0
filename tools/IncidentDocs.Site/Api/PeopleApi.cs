using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/people.json</c>: who is who and how to reach them.</summary>
internal static class PeopleApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "people",
        new Message("사람과 연락 수단", "people and how to reach them"),
        site => site.Catalog.People.Count > 0,
        Write
    );

    /// <summary>Writes <c>people</c>: by id whom the other lists of a file name, with what it takes to reach them.</summary>
    public static void WriteById(ApiWriter api) =>
        api.Object(
            "people",
            () =>
            {
                foreach (var person in api.Site.Catalog.People)
                {
                    api.Object(
                        person.Id.Value,
                        () =>
                        {
                            api.Text("name", person.Name);
                            api.Id<Team>("team", person.Team);
                            WriteAddresses(api, person);
                        }
                    );
                }
            }
        );

    private static void Write(ApiWriter api)
    {
        api.Time("at", api.Site.Facts.AsOf);
        api.List("people", api.Site.Catalog.People, person => Write(api, person));
    }

    private static void Write(ApiWriter api, Person person)
    {
        api.String("id", person.Id.Value);
        api.Text("name", person.Name);
        api.Text("title", person.Title);
        api.Id<Team>("team", person.Team);
        WriteAddresses(api, person);
        api.Strings("languages", person.Languages);
        api.String("time_zone", (person.Zone ?? api.Site.Catalog.Handbook.Zone).Id);
        api.Day("active_from", person.ActiveFrom);
        api.Day("active_until", person.ActiveUntil);
        api.List(
            "leave",
            person.Leave,
            leave =>
            {
                api.Day("from", leave.From);
                api.Day("to", leave.To);
            }
        );
        api.String("page", SitePaths.Of(person.Id));
    }

    private static void WriteAddresses(ApiWriter api, Person person)
    {
        foreach (var via in Enum.GetValues<ChannelAddress>())
        {
            api.String(Words<ChannelAddress>.Of(via), ChannelAddresses.Of(person, via));
        }
    }
}
