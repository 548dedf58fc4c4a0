using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds teams, people and roles.</summary>
internal static class PeopleBinder
{
    /// <summary>Binds <c>teams.yml</c>.</summary>
    public static ImmutableArray<Team> Teams(Fields fields) =>
        fields.List(
            "teams",
            item => new Team(
                new Id<Team>(item.String("id")),
                item.Localized("name"),
                item.LocalizedOrNull("description"),
                item.Id<Person>("lead"),
                item.IdOrNull<Roster>("roster"),
                item.StringOrNull("chat"),
                item.Place("id")
            )
        );

    /// <summary>Binds <c>people.yml</c>.</summary>
    public static ImmutableArray<Person> People(Fields fields) => fields.List("people", Person);

    /// <summary>Binds <c>policy/roles.yml</c>.</summary>
    public static ImmutableArray<Role> Roles(Fields fields) =>
        fields.List(
            "roles",
            item => new Role(
                new Id<Role>(item.String("id")),
                item.Localized("name"),
                item.StringOrNull("abbreviation"),
                item.LocalizedList("duty"),
                item.Within("holder") is { } holder ? Holder(holder) : null,
                item.IdOrNull<Person>("deputy"),
                item.Word<RoleGroup>("group") ?? RoleGroup.Response,
                item.Place("id")
            )
        );

    private static Person Person(Fields fields) =>
        new(
            new Id<Person>(fields.String("id")),
            fields.Localized("name"),
            fields.Id<Team>("team"),
            fields.Localized("title"),
            Channels(fields.Within("channels")),
            fields.Strings("languages"),
            fields.List("leave", AwayOn),
            fields.Date("active_from"),
            fields.Date("active_until"),
            fields.Has("time_zone") ? fields.Zone("time_zone") : null,
            fields.Place("id")
        )
        {
            ActiveFromLocation = fields.Has("active_from") ? fields.Place("active_from") : null,
            ActiveUntilLocation = fields.Has("active_until") ? fields.Place("active_until") : null,
        };

    private static PersonChannels Channels(Fields? fields) =>
        new(
            fields?.Text("phone"),
            fields?.Text("email"),
            fields?.Text("chat"),
            fields?.Text("pager"),
            fields?.Text("sms")
        );

    private static Leave AwayOn(Fields fields) =>
        new(
            fields.Date("from") ?? default,
            fields.Date("to") ?? default,
            fields.LocalizedOrNull("reason"),
            fields.Location
        );

    private static RoleHolder Holder(Fields fields) =>
        new(
            fields.IdOrNull<Person>("person") is { } person
                ? [person]
                : fields.Ids<Person>("people"),
            fields.IdOrNull<Roster>("roster"),
            fields.Text("seat"),
            fields.Flag("fixed"),
            fields.IdOrNull<Team>("team"),
            fields.Flag("team_leads")
        );
}
