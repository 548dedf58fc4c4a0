using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Facts.History;

/// <summary>Plays the commits of the main line from the first to the last and remembers when each action changed its state.</summary>
public sealed class FlowBuilder
{
    private readonly DateTimeZone _zone;
    private readonly Dictionary<string, ImmutableArray<WorkSighting>> _documents = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, FlowItem> _items = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly int[] _counts = new int[Enum.GetValues<WorkStatus>().Length];
    private readonly List<FlowDay> _days = [];
    private Instant _now = Instant.MinValue;

    private FlowBuilder(DateTimeZone zone) => _zone = zone;

    /// <summary>The flow.</summary>
    /// <param name="commits">The commits, the oldest first. Where a clock went backwards a commit counts as made with the one before.</param>
    /// <param name="zone">The zone whose days and weeks are counted.</param>
    /// <param name="asOf">Now; the last day is that of this instant, or of the last commit where that is later.</param>
    public static Flow Build(ImmutableArray<WorkCommit> commits, DateTimeZone zone, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (commits.IsDefaultOrEmpty)
        {
            return Flow.None;
        }
        var builder = new FlowBuilder(zone);
        foreach (var commit in commits)
        {
            builder.Play(commit);
        }
        builder._now = Instant.Max(builder._now, asOf);
        builder.CloseDay();
        return new Flow(
            [.. builder._days],
            builder.Weeks(),
            [
                .. builder
                    ._items.Values.Where(item => !builder._gone.Contains(item.Id))
                    .OrderBy(item => item.Id, StringComparer.Ordinal),
            ],
            commits[0].IsBoundary
        );
    }

    private void Play(WorkCommit commit)
    {
        _now = Instant.Max(_now, commit.At);
        var before = new Dictionary<string, WorkStatus>(StringComparer.Ordinal);
        var after = new Dictionary<string, WorkStatus>(StringComparer.Ordinal);
        foreach (var document in commit.Documents)
        {
            foreach (var item in _documents.GetValueOrDefault(document.Path, []))
            {
                before.TryAdd(item.Id, item.Status);
            }
            foreach (var item in document.Items)
            {
                after.TryAdd(item.Id, item.Status);
            }
            _documents[document.Path] = document.Items;
        }
        foreach (var id in before.Keys.Except(after.Keys, StringComparer.Ordinal))
        {
            Leave(id);
        }
        foreach (var (id, status) in after)
        {
            Move(id, status, commit.IsBoundary);
        }
        CloseDay();
    }

    private void Leave(string id)
    {
        if (_items.TryGetValue(id, out var item) && _gone.Add(id))
        {
            _counts[(int)item.Status]--;
        }
    }

    private void Move(string id, WorkStatus status, bool isBoundary)
    {
        if (!_items.TryGetValue(id, out var item))
        {
            _counts[(int)status]++;
            Arrive(id, status, isBoundary);
            return;
        }
        var isBack = _gone.Remove(id);
        if (!isBack && item.Status == status)
        {
            return;
        }
        if (!isBack)
        {
            _counts[(int)item.Status]--;
        }
        _counts[(int)status]++;
        if (item.Status != status)
        {
            _items[id] = item with
            {
                Status = status,
                Since = _now,
                StartedAt =
                    status == WorkStatus.InProgress ? item.StartedAt ?? _now : item.StartedAt,
                DoneAt = status == WorkStatus.Done ? _now : null,
            };
        }
    }

    private void Arrive(string id, WorkStatus status, bool isBoundary) =>
        _items.Add(
            id,
            new FlowItem(
                id,
                status,
                _now,
                isBoundary,
                _now,
                status == WorkStatus.InProgress && !isBoundary ? _now : null,
                null
            )
        );

    private void CloseDay()
    {
        var day = new FlowDay(
            _now.InZone(_zone).Date,
            _counts[(int)WorkStatus.Backlog],
            _counts[(int)WorkStatus.InProgress],
            _counts[(int)WorkStatus.Done],
            _counts[(int)WorkStatus.Dropped]
        );
        if (_days is [.., var last] && last.Day == day.Day)
        {
            _days[^1] = day;
        }
        else
        {
            _days.Add(day);
        }
    }

    private ImmutableArray<FlowWeek> Weeks()
    {
        var items = _items.Values.Where(item => !_gone.Contains(item.Id)).ToList();
        var opened = items
            .Where(item => !item.IsOlder && (item.IsOpen || item.DoneAt is not null))
            .CountBy(item => WeekOf(item.FirstSeen))
            .ToDictionary();
        var done = items
            .Where(item => item.DoneAt is not null)
            .CountBy(item => WeekOf(item.DoneAt!.Value))
            .ToDictionary();
        var weeks = ImmutableArray.CreateBuilder<FlowWeek>();
        var last = IsoWeek.Of(_days[^1].Day);
        for (
            var week = IsoWeek.Of(_days[0].Day);
            week.CompareTo(last) <= 0;
            week = week.PlusWeeks(1)
        )
        {
            weeks.Add(
                new FlowWeek(week, opened.GetValueOrDefault(week), done.GetValueOrDefault(week))
            );
        }
        return weeks.ToImmutable();
    }

    private IsoWeek WeekOf(Instant instant) => IsoWeek.Of(instant.InZone(_zone).Date);
}
