using IncidentDocs.Core.Model.People;

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
                person => person.Name
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
            Absence(sink, old, now);
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
        var (ko, en) =
            now is null ? ("없어짐", "removed")
            : old is null ? ("새로 생김", "added")
            : ("바뀜", "changed");
        sink.Add(
            "person.channel",
            person.Id.Value,
            person.Location.Path,
            $"{person.Id.Value} {what.Ko}: {ko}",
            $"{person.Id.Value} {what.En}: {en}",
            now is null
        );
    }

    private static void Absence(ChangeSink sink, Person old, Person now)
    {
        foreach (var leave in now.Leave.Where(leave => !old.Leave.Any(was => IsSame(was, leave))))
        {
            var (from, to) = (ChangeWords.Of(leave.From), ChangeWords.Of(leave.To));
            sink.Add(
                "person.leave",
                now.Id.Value,
                now.Location.Path,
                $"{now.Id.Value} 부재: {from.Ko} ~ {to.Ko}",
                $"{now.Id.Value} is away from {from.En} to {to.En}"
            );
        }
        if (old.ActiveUntil != now.ActiveUntil)
        {
            var until = ChangeWords.Of(now.ActiveUntil);
            sink.Add(
                "person.active_until",
                now.Id.Value,
                now.Location.Path,
                $"{now.Id.Value} 마지막 근무일: {until.Ko}",
                $"{now.Id.Value} last day: {until.En}",
                now.ActiveUntil is not null
            );
        }
    }

    private static bool IsSame(Leave one, Leave other) =>
        (one.From, one.To) == (other.From, other.To);

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
            if (
                !string.Equals(old.Phone?.Value, now.Phone?.Value, StringComparison.Ordinal)
                || !string.Equals(old.Email?.Value, now.Email?.Value, StringComparison.Ordinal)
            )
            {
                sink.Add(
                    "contact.address",
                    now.Id.Value,
                    now.Location.Path,
                    $"{now.Id.Value} 전화 또는 전자우편 바뀜",
                    $"{now.Id.Value} has another phone or email",
                    now.Phone is null && now.Email is null
                );
            }
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
}
