using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Boards;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of incidents, and of actions wherever they stand.</summary>
internal static class IncidentChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "incident",
                "incident",
                new Message("장애", "incident"),
                catalog => catalog.Incidents,
                incident => incident.Id,
                incident => incident.Location,
                incident => incident.Title,
                (incident, isGone) => isGone ? Remark.None : StateOf(incident)
            )
        )
        {
            Incident(sink, old, now);
            Actions(sink, now.Id.Value, now.Location.Path, old.Actions, now.Actions);
        }
        foreach (
            var incident in sink.After.Catalog.Incidents.Where(incident =>
                sink.Before.Catalog.Incidents.Find(incident.Id) is null
                && !sink.IsRenamed(incident.Location.Path)
            )
        )
        {
            Actions(sink, incident.Id.Value, incident.Location.Path, [], incident.Actions);
        }
        Items(sink);
    }

    /// <summary>The improvements of a drill, which may be new.</summary>
    public static void Improvements(ChangeSink sink, Drill? old, Drill now) =>
        Actions(sink, now.Id.Value, now.Location.Path, old?.Improvements ?? [], now.Improvements);

    private static Remark StateOf(Incident incident)
    {
        var state =
            $", {incident.Severity.Value.Value}, {Words<IncidentStatus>.Of(incident.Status.Value)}";
        return new Remark(new Message(state, state), IsRisk: false);
    }

    private static void Incident(ChangeSink sink, Incident old, Incident now)
    {
        var path = now.Location.Path;
        sink.Value(
            "incident.status",
            now.Id.Value,
            path,
            new Message("상태", "status"),
            Words<IncidentStatus>.Of(old.Status.Value),
            Words<IncidentStatus>.Of(now.Status.Value),
            now.Status.Value < old.Status.Value
        );
        sink.Value(
            "incident.severity",
            now.Id.Value,
            path,
            new Message("등급", "severity"),
            old.Severity.Value.Value,
            now.Severity.Value.Value,
            PolicyChanges.Rank(sink.After, now.Severity.Value)
                > PolicyChanges.Rank(sink.After, old.Severity.Value)
        );
        sink.Value(
            "incident.commander",
            now.Id.Value,
            path,
            new Message("지휘자", "commander"),
            old.Roles.Commander?.Value.Value,
            now.Roles.Commander?.Value.Value
        );
        var more = now.Timeline.Length - old.Timeline.Length;
        if (more != 0)
        {
            sink.Add(
                "incident.timeline",
                now.Id.Value,
                path,
                more > 0
                    ? $"{now.Id.Value} 타임라인 {more}줄 늘어남"
                    : $"{now.Id.Value} 타임라인 {-more}줄 줄어듦",
                more > 0
                    ? $"the timeline of {now.Id.Value} has {more} more {(more == 1 ? "entry" : "entries")}"
                    : $"the timeline of {now.Id.Value} has {-more} {(more == -1 ? "entry" : "entries")} less",
                more < 0
            );
        }
        if (!ChangeWords.IsSame(old.RootCause, now.RootCause))
        {
            sink.Add(
                "incident.root_cause",
                now.Id.Value,
                path,
                $"{now.Id.Value} 근본 원인 {(old.RootCause is null ? "적음" : "고침")}",
                $"{now.Id.Value} has {(old.RootCause is null ? "a" : "another")} root cause"
            );
        }
    }

    private static void Actions(
        ChangeSink sink,
        string source,
        string path,
        IEnumerable<ActionItem> old,
        IEnumerable<ActionItem> now
    )
    {
        var before = old.DistinctBy(item => item.Id.Value, StringComparer.Ordinal)
            .ToDictionary(item => item.Id.Value, StringComparer.Ordinal);
        foreach (var item in now.DistinctBy(item => item.Id.Value, StringComparer.Ordinal))
        {
            if (before.Remove(item.Id.Value, out var was))
            {
                Action(sink, $"{source}/{item.Id.Value}", path, WorkOf(was), WorkOf(item));
            }
            else
            {
                Opened(sink, $"{source}/{item.Id.Value}", path, WorkOf(item), item.What);
            }
        }
        foreach (var gone in before.Keys.Order(StringComparer.Ordinal))
        {
            Removed(sink, $"{source}/{gone}", path);
        }
    }

    private static void Items(ChangeSink sink)
    {
        var (old, now) = (sink.Before.Catalog.BoardItems, sink.After.Catalog.BoardItems);
        foreach (var item in now)
        {
            if (old.Find(item.Id) is { } was)
            {
                Action(sink, item.Id.Value, item.Location.Path, WorkOf(was), WorkOf(item));
            }
            else
            {
                Opened(sink, item.Id.Value, item.Location.Path, WorkOf(item), item.Title);
            }
        }
        foreach (var item in old.Where(item => now.Find(item.Id) is null))
        {
            Removed(sink, item.Id.Value, item.Location.Path);
        }
    }

    private static void Opened(
        ChangeSink sink,
        string id,
        string path,
        Work work,
        LocalizedText what
    )
    {
        var due = ChangeWords.Of(work.Due);
        sink.Add(
            "action.opened",
            id,
            path,
            $"새 조치 {id}: {what.In(Language.Korean)} (담당 {work.Owner ?? "없음"}, 기한 {due.Ko})",
            $"action {id} opened: {what.In(Language.English)} (owner {work.Owner ?? "none"}, due {due.En})"
        );
    }

    private static void Removed(ChangeSink sink, string id, string path) =>
        sink.Add(
            "action.removed",
            id,
            path,
            $"조치 {id} 없어짐",
            $"action {id} removed",
            isRisk: true
        );

    private static void Action(ChangeSink sink, string id, string path, Work old, Work now)
    {
        sink.Value(
            "action.status",
            id,
            path,
            new Message("상태", "status"),
            Words<WorkStatus>.Of(old.Status),
            Words<WorkStatus>.Of(now.Status),
            now.Status == WorkStatus.Dropped || old.Status == WorkStatus.Done
        );
        sink.Value(
            "action.owner",
            id,
            path,
            new Message("담당", "owner"),
            old.Owner,
            now.Owner,
            now.Owner is null
        );
        Due(sink, id, path, old.Due, now.Due);
    }

    private static void Due(ChangeSink sink, string id, string path, LocalDate? old, LocalDate? now)
    {
        if (old == now)
        {
            return;
        }
        var (was, until) = (ChangeWords.Of(old), ChangeWords.Of(now));
        if (old is not { } before || now is not { } after)
        {
            sink.Value(
                "action.due",
                id,
                path,
                new Message("기한", "due"),
                old is null ? null : was.En,
                now is null ? null : until.En,
                now is null
            );
            return;
        }
        var days = Period.DaysBetween(before, after);
        var unit = Math.Abs(days) == 1 ? "day" : "days";
        sink.Add(
            "action.due",
            id,
            path,
            days > 0
                ? $"{id} 기한 {days}일 밀림: {until.Ko} (전에는 {was.Ko})"
                : $"{id} 기한 {-days}일 당겨짐: {until.Ko} (전에는 {was.Ko})",
            days > 0
                ? $"{id} slips by {days} {unit} to {until.En} (was {was.En})"
                : $"{id} is due {-days} {unit} earlier, {until.En} (was {was.En})",
            days > 0
        );
    }

    private static Work WorkOf(ActionItem item) =>
        new(item.Status.Value, item.Owner?.Value.Value, item.Due?.Value);

    private static Work WorkOf(BoardItem item) =>
        new(item.Status.Value, item.Owner.Value.Value, item.Due.Value);

    private readonly record struct Work(WorkStatus Status, string? Owner, LocalDate? Due);
}
