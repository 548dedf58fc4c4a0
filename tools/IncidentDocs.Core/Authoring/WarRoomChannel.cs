using System.Globalization;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Authoring;

/// <summary>The name of a war room, by the pattern of the policy.</summary>
public static class WarRoomChannel
{
    private const string DatePart = "{date}";
    private const int NumberStart = 13;

    /// <summary>The pattern with the day of the incident; the second of a day has -2 behind it, and so on. Where that name is taken, the next that is free.</summary>
    /// <param name="policy">The policy; its pattern names the day as <c>{date}</c>.</param>
    /// <param name="id">Id of the incident: its number of the day makes the suffix, so that two branches agree without asking.</param>
    /// <param name="used">Channels of other incidents, compared without case.</param>
    public static string For(WarRoomPolicy policy, string id, IEnumerable<string> used)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(id);
        var taken = used.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var stem = policy.Channel.Replace(DatePart, id[4..12], StringComparison.Ordinal);
        var number = int.TryParse(
            id[NumberStart..],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var written
        )
            ? Math.Max(1, written)
            : 1;
        while (taken.Contains(Name(stem, number)))
        {
            number++;
        }
        return Name(stem, number);
    }

    private static string Name(string stem, int number) =>
        number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
}
