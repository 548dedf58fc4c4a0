using System.Globalization;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of the handbook's head, and of the dates of releases.</summary>
internal static class HeadChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        if (sink.Heads is var (old, now))
        {
            Head(sink, old, now);
            Approved(sink, old, now);
        }
        Releases(sink);
    }

    private static void Head(ChangeSink sink, Handbook old, Handbook now)
    {
        var (id, path) = (now.Id.Value, now.Location.Path);
        sink.Value(
            "handbook.version",
            id,
            path,
            new Message("문서 버전", "version"),
            old.Version.Value,
            now.Version.Value
        );
        sink.Value(
            "handbook.time_zone",
            id,
            path,
            new Message("시간대", "time zone"),
            old.Zone.Id,
            now.Zone.Id,
            isRisk: true
        );
        sink.Value(
            "handbook.business_hours",
            id,
            path,
            new Message("업무 시간", "business hours"),
            HoursOf(old.BusinessHours),
            HoursOf(now.BusinessHours)
        );
        sink.Value(
            "handbook.holidays",
            id,
            path,
            new Message("공휴일 달력", "holiday calendars"),
            ListOf(old.Holidays.Select(one => one.Value.Value)),
            ListOf(now.Holidays.Select(one => one.Value.Value))
        );
        sink.Value(
            "handbook.audiences",
            id,
            path,
            new Message("내는 사본", "published copies"),
            ListOf(old.Audiences.Select(Words<Audience>.Of)),
            ListOf(now.Audiences.Select(Words<Audience>.Of)),
            now.Audiences.Contains(Audience.Public) && !old.Audiences.Contains(Audience.Public)
        );
    }

    private static string? ListOf(IEnumerable<string> names)
    {
        var list = ChangeWords.Of(names);
        return list.Length == 0 ? null : list;
    }

    private static string HoursOf(BusinessHours hours) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", hours.Days.Select(day => ChangeWords.Of(day)))} {hours.From / 60:00}:{hours.From % 60:00}–{hours.To / 60:00}:{hours.To % 60:00}"
        );

    private static void Approved(ChangeSink sink, Handbook old, Handbook now)
    {
        if (now.Approval is { } approval && Key(old.Approval) != Key(approval))
        {
            sink.Add(
                "handbook.approved",
                now.Id.Value,
                now.Location.Path,
                $"버전 {approval.Version.Value} 승인: {approval.By.Value.Value}",
                $"version {approval.Version.Value} is approved by {approval.By.Value.Value}"
            );
        }
    }

    private static (string?, string?) Key(Approval? approval) =>
        (approval?.By.Value.Value, approval?.Version.Value);

    private static void Releases(ChangeSink sink)
    {
        var path = sink
            .After.Catalog.Documents.FirstOrDefault(document => document.Kind?.Name is "releases")
            ?.Path;
        if (path is null || sink.WasOf(path) is null)
        {
            return;
        }
        var (old, now) = (sink.Before.Catalog.Releases, sink.After.Catalog.Releases);
        foreach (var release in now.Where(one => !old.Any(other => IsSame(one, other))))
        {
            var (day, name) = (ChangeWords.Of(release.On).En, NameOf(release));
            sink.Add(
                "release.added",
                day,
                path,
                $"새 릴리스: {day}{name.Ko}",
                $"release added: {day}{name.En}"
            );
        }
        foreach (var release in old.Where(one => !now.Any(other => IsSame(one, other))))
        {
            var (day, name) = (ChangeWords.Of(release.On).En, NameOf(release));
            sink.Add(
                "release.removed",
                day,
                path,
                $"없어진 릴리스: {day}{name.Ko}",
                $"release removed: {day}{name.En}",
                release.On >= sink.After.Today
            );
        }
    }

    private static bool IsSame(Release one, Release other) =>
        one.On == other.On && ChangeWords.IsSame(one.Name, other.Name);

    private static Message NameOf(Release release) =>
        release.Name is { } name
            ? new Message($" ({name.In(Language.Korean)})", $" ({name.In(Language.English)})")
            : new Message("", "");
}
