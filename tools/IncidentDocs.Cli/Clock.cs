using System.Diagnostics.CodeAnalysis;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli;

/// <summary>The one place that asks what time it is: <c>--as-of</c>, else <c>SOURCE_DATE_EPOCH</c>, else the machine's clock, once.</summary>
public static class Clock
{
    private const string Epoch = "SOURCE_DATE_EPOCH";

    /// <summary>What <c>--as-of</c> may look like, for a message.</summary>
    public static Message Fault(string text) =>
        new(
            $"--as-of의 시각을 읽을 수 없음: '{text}' (예: 2026-03-04T14:02:00+09:00, 2026-03-04T14:02, 2026-03-04)",
            $"--as-of is no time: '{text}' (for instance 2026-03-04T14:02:00+09:00, 2026-03-04T14:02, 2026-03-04)"
        );

    /// <summary>Determines now.</summary>
    /// <param name="asOf">The value of <c>--as-of</c>; null when it was not given.</param>
    /// <param name="world">Environment and clock.</param>
    /// <param name="now">The moment.</param>
    /// <param name="fault">Why there is none.</param>
    public static bool TryRead(
        string? asOf,
        Surroundings world,
        [NotNullWhen(true)] out AsOf? now,
        [NotNullWhen(false)] out Message? fault
    )
    {
        fault = null;
        if (asOf is not null)
        {
            fault = AsOf.TryParse(asOf, out now) ? null : Fault(asOf);
        }
        else if (world.Variable(Epoch) is { Length: > 0 } seconds)
        {
            fault = AsOf.TryParseEpoch(seconds, out now) ? null : EpochFault(seconds);
        }
        else
        {
            now = new AsOf(world.Clock.GetCurrentInstant(), null);
        }
        return now is not null;
    }

    private static Message EpochFault(string seconds) =>
        new(
            $"환경 변수 {Epoch}의 값이 1970년부터의 초가 아님: '{seconds}'",
            $"the environment variable {Epoch} holds no seconds since 1970: '{seconds}'"
        );
}
