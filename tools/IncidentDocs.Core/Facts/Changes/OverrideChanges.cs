using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of who covers for whom.</summary>
internal static class OverrideChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink, Roster old, Roster now)
    {
        foreach (var cover in now.Overrides.Where(one => !old.Overrides.Any(IsSame(one))))
        {
            var (person, when) = Told(now, cover);
            var instead = InsteadOf(sink.After, now, cover);
            sink.Add(
                "roster.override",
                now.Id.Value,
                now.Location.Path,
                $"{now.Id.Value} {cover.Seat.Value} 대타: {(instead is null ? "" : $"{instead} 대신 ")}{person} ({when})",
                $"{person} covers {cover.Seat.Value} of {now.Id.Value} {when}{(instead is null ? "" : $" instead of {instead}")}"
            );
        }
        foreach (var cover in old.Overrides.Where(one => !now.Overrides.Any(IsSame(one))))
        {
            var (person, when) = Told(now, cover);
            sink.Add(
                "roster.override",
                now.Id.Value,
                now.Location.Path,
                $"{now.Id.Value} {cover.Seat.Value} 대타 취소: {person} ({when})",
                $"{person} no longer covers {cover.Seat.Value} of {now.Id.Value} {when}",
                isRisk: cover.To.ToInstant() > sink.After.AsOf
            );
        }
    }

    /// <summary>Those who are planned for the seat in that time, the cover's own person left out; null where nobody is.</summary>
    private static string? InsteadOf(HandbookFacts facts, Roster roster, ShiftOverride cover)
    {
        var (from, to) = (cover.From.ToInstant(), cover.To.ToInstant());
        var planned = facts
            .Schedules[roster.Id]
            .Where(shift => shift.From < to && from < shift.To)
            .SelectMany(shift => shift.Holders)
            .Where(one =>
                string.Equals(one.Seat.Value, cover.Seat.Value, StringComparison.Ordinal)
                && one.Person.Value != cover.Person.Value
            )
            .Select(one => one.Person.Value.Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return planned.Count == 0 ? null : ChangeWords.Of(planned);
    }

    private static (string Person, string When) Told(Roster roster, ShiftOverride cover) =>
        (
            cover.Person.Value.Value,
            ChangeWords.Of(cover.From.ToInstant(), cover.To.ToInstant(), roster.Zone)
        );

    private static Func<ShiftOverride, bool> IsSame(ShiftOverride one) =>
        other =>
            string.Equals(one.Seat.Value, other.Seat.Value, StringComparison.Ordinal)
            && one.From.ToInstant() == other.From.ToInstant()
            && one.To.ToInstant() == other.To.ToInstant()
            && one.Person.Value == other.Person.Value;
}
