using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of roles, teams, people and external contacts. Numbers and addresses are never told, only that they are others.</summary>
internal static class PeopleChanges
{
    private static readonly ImmutableArray<(
        Message What,
        Func<PersonChannels, string?> Read
    )> Channels =
    [
        (new Message("전화", "phone"), of => of.Phone?.Value),
        (new Message("전자우편", "email"), of => of.Email?.Value),
        (new Message("메신저", "chat"), of => of.Chat?.Value),
        (new Message("호출기", "pager"), of => of.Pager?.Value),
    ];

    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        Roles(sink);
        Teams(sink);
        People(sink);
        Contacts(sink);
    }

    private static void Roles(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "role",
                "role",
                new Message("역할", "role"),
                catalog => catalog.Roles,
                role => role.Id,
                role => role.Location,
                role => role.Name
            )
        )
        {
            var path = now.Location.Path;
            sink.Value(
                "role.holder",
                now.Id.Value,
                path,
                new Message("담당", "holder"),
                HolderOf(old.Holder),
                HolderOf(now.Holder),
                now.Holder is null
            );
            sink.Value(
                "role.deputy",
                now.Id.Value,
                path,
                new Message("대행", "deputy"),
                old.Deputy?.Value.Value,
                now.Deputy?.Value.Value,
                now.Deputy is null
            );
        }
    }

    private static string? HolderOf(RoleHolder? holder) =>
        holder is null ? null
        : !holder.People.IsEmpty
            ? ChangeWords.Of(holder.People.Select(person => person.Value.Value))
        : holder.Roster is { } roster
            ? roster.Value.Value + (holder.Seat is { } seat ? "/" + seat.Value : "")
        : holder.Team is { } team ? team.Value.Value
        : "team_leads";

    private static void Teams(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "team",
                "team",
                new Message("팀", "team"),
                catalog => catalog.Teams,
                team => team.Id,
                team => team.Location,
                team => team.Name
            )
        )
        {
            var path = now.Location.Path;
            sink.Value(
                "team.lead",
                now.Id.Value,
                path,
                new Message("팀장", "lead"),
                old.Lead.Value.Value,
                now.Lead.Value.Value
            );
            sink.Value(
                "team.roster",
                now.Id.Value,
                path,
                new Message("온콜 로테이션", "roster"),
                old.Roster?.Value.Value,
                now.Roster?.Value.Value,
                now.Roster is null
            );
        }
    }

    private static void People(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "person",
                "person",
                new Message("사람", "person"),
                catalog => catalog.People,
                person => person.Id,
                person => person.Location,
                person => person.Name,
                (person, isGone) => isGone ? SeatsOf(sink.After, person) : Remark.None
            )
        )
        {
            sink.Value(
                "person.team",
                now.Id.Value,
                now.Location.Path,
                new Message("팀", "team"),
                old.Team.Value.Value,
                now.Team.Value.Value
            );
            foreach (var (what, read) in Channels)
            {
                Channel(sink, now, what, read(old.Channels), read(now.Channels));
            }
            LeaveChanges.Find(sink, old, now);
        }
    }

    private static void Channel(
        ChangeSink sink,
        Person person,
        Message what,
        string? old,
        string? now
    )
    {
        if (string.Equals(old, now, StringComparison.Ordinal))
        {
            return;
        }
        var (ko, en) = StateOf(old, now);
        sink.Add(
            "person.channel",
            person.Id.Value,
            person.Location.Path,
            $"{person.Id.Value} {what.Ko}: {ko}",
            $"{person.Id.Value} {what.En}: {en}",
            now is null
        );
    }

    private static void Contacts(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "contact",
                "contact",
                new Message("외부 연락처", "contact"),
                catalog => catalog.Contacts,
                contact => contact.Id,
                contact => contact.Location,
                contact => contact.Name
            )
        )
        {
            Address(sink, now, new Message("전화", "phone"), old.Phone?.Value, now.Phone?.Value);
            Address(
                sink,
                now,
                new Message("전자우편", "email"),
                old.Email?.Value,
                now.Email?.Value
            );
            sink.Value(
                "contact.verified",
                now.Id.Value,
                now.Location.Path,
                new Message("확인일", "verified on"),
                ChangeWords.Of(old.VerifiedOn.Value).En,
                ChangeWords.Of(now.VerifiedOn.Value).En
            );
        }
    }

    private static void Address(
        ChangeSink sink,
        Contact contact,
        Message what,
        string? old,
        string? now
    )
    {
        if (!string.Equals(old, now, StringComparison.Ordinal))
        {
            var state = StateOf(old, now);
            sink.Add(
                "contact.address",
                contact.Id.Value,
                contact.Location.Path,
                $"{contact.Id.Value} {what.Ko}: {state.Ko}",
                $"{contact.Id.Value} {what.En}: {state.En}",
                now is null
            );
        }
    }

    /// <summary>The seats that somebody who is gone still holds.</summary>
    private static Remark SeatsOf(HandbookFacts after, Person person)
    {
        var seats = after
            .Schedules.Values.SelectMany(shifts => shifts)
            .Where(shift => shift.To > after.AsOf)
            .Sum(shift => shift.Holders.Count(one => one.Person.Value == person.Id));
        return seats == 0
            ? Remark.None
            : new Remark(
                new Message(
                    $", 아직 온콜 자리 {seats}개를 맡고 있음",
                    $", who still holds {seats} {(seats == 1 ? "seat" : "seats")} on call"
                ),
                IsRisk: true
            );
    }

    private static Message StateOf(string? old, string? now) =>
        now is null ? new Message("없어짐", "removed")
        : old is null ? new Message("새로 생김", "added")
        : new Message("바뀜", "changed");
}
