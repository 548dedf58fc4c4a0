namespace IncidentDocs.Core.Facts.History;

/// <summary>How actions flowed, as the commits of the main line tell it, without anybody's tracker.</summary>
/// <param name="Days">The days on which a state changed, and the last one: together the cumulative flow. In order; empty where git knows nothing.</param>
/// <param name="Weeks">Every week from the first to the last.</param>
/// <param name="Items">The actions that there are, by id.</param>
/// <param name="IsCutOff">Whether what came before the first day was cut off (a shallow clone).</param>
public sealed record Flow(
    ImmutableArray<FlowDay> Days,
    ImmutableArray<FlowWeek> Weeks,
    ImmutableArray<FlowItem> Items,
    bool IsCutOff
)
{
    /// <summary>No flow.</summary>
    public static Flow None { get; } = new([], [], [], IsCutOff: false);

    /// <summary>Open actions, those longest in their state first.</summary>
    public ImmutableArray<FlowItem> Ageing =>
        [
            .. Items
                .Where(item => item.IsOpen)
                .OrderBy(item => item.Since)
                .ThenBy(item => item.Id, StringComparer.Ordinal),
        ];

    /// <summary>The lead time within which a share of the finished actions were done, by nearest rank; null where none is finished.</summary>
    /// <param name="share">Above 0, at most 1: one half is the median.</param>
    public Duration? LeadTime(double share)
    {
        var times = Items.Select(item => item.LeadTime).OfType<Duration>().Order().ToList();
        return times.Count == 0
            ? null
            : times[Math.Clamp((int)Math.Ceiling(share * times.Count) - 1, 0, times.Count - 1)];
    }
}
