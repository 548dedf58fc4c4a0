using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of severities, impact matrix, war room and board.</summary>
internal static class PolicyChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        Severities(sink);
        Matrix(sink);
        WarRoom(sink);
        Board(sink);
    }

    private static void Severities(ChangeSink sink)
    {
        foreach (
            var (old, now) in sink.Pairs(
                "severity",
                "severity",
                new Message("등급", "severity"),
                catalog => catalog.Severities,
                severity => severity.Id,
                severity => severity.Location,
                severity => severity.Name
            )
        )
        {
            Limit(
                sink,
                now,
                ("severity.respond", now.RespondLocation.Path),
                new Message("대응 시간", "is answered"),
                (old.RespondWithin, now.RespondWithin)
            );
            Limit(
                sink,
                now,
                ("severity.recover", now.RecoverLocation.Path),
                new Message("복구 목표", "is recovered"),
                (old.RecoverWithin, now.RecoverWithin)
            );
        }
    }

    private static void Limit(
        ChangeSink sink,
        Severity severity,
        (string Kind, string Path) place,
        Message what,
        (Deadline Old, Deadline Now) limit
    )
    {
        if (limit.Old == limit.Now)
        {
            return;
        }
        var (was, next) = (ChangeWords.Was(limit.Old, limit.Now), ChangeWords.Of(limit.Now));
        sink.Add(
            place.Kind,
            severity.Id.Value,
            place.Path,
            $"{severity.Id.Value} {what.Ko}: {next.Ko} (전에는 {was.Ko})",
            $"{severity.Id.Value} {what.En} {next.En} (was {was.En})",
            limit.Now > limit.Old
        );
    }

    private static void Matrix(ChangeSink sink)
    {
        if (sink.Before.Catalog.Matrix is not { } old || sink.After.Catalog.Matrix is not { } now)
        {
            return;
        }
        foreach (var cell in now.Cells)
        {
            if (
                old.Find(cell.Business, cell.Users) is { } was
                && was.Severity.Value != cell.Severity.Value
            )
            {
                var place =
                    $"{Words<BusinessImpact>.Of(cell.Business)} × {Words<UserImpact>.Of(cell.Users)}";
                sink.Value(
                    "matrix.cell",
                    place,
                    now.Location.Path,
                    new Message("등급", "severity"),
                    was.Severity.Value.Value,
                    cell.Severity.Value.Value,
                    Rank(sink.After, cell.Severity.Value) > Rank(sink.After, was.Severity.Value)
                );
            }
        }
    }

    /// <summary>The place of a severity among all, the gravest first; the last where it is unknown.</summary>
    public static int Rank(HandbookFacts facts, Id<Severity> id) =>
        facts.Catalog.Severities.Find(id)?.Rank ?? int.MaxValue;

    private static void WarRoom(ChangeSink sink)
    {
        if (sink.Before.Catalog.WarRoom is not { } old || sink.After.Catalog.WarRoom is not { } now)
        {
            return;
        }
        var path = now.Location.Path;
        sink.Value(
            "war_room.severities",
            "War Room",
            path,
            new Message("여는 등급", "severities"),
            ChangeWords.Of(old.Severities.Select(severity => severity.Value.Value)),
            ChangeWords.Of(now.Severities.Select(severity => severity.Value.Value)),
            now.Severities.Length < old.Severities.Length
        );
        sink.Value(
            "war_room.roles",
            "War Room",
            path,
            new Message("필수 역할", "required roles"),
            ChangeWords.Of(old.RequiredRoles.Select(role => role.Value.Value)),
            ChangeWords.Of(now.RequiredRoles.Select(role => role.Value.Value)),
            now.RequiredRoles.Length < old.RequiredRoles.Length
        );
        foreach (var cadence in now.UpdateEvery)
        {
            var was = old.UpdateEvery.FirstOrDefault(found =>
                found.Severity.Value == cadence.Severity.Value
            );
            if (was is not null && was.Every != cadence.Every)
            {
                var (before, after) = (
                    LengthMessage.Of(was.Every),
                    LengthMessage.Of(cadence.Every)
                );
                sink.Add(
                    "war_room.cadence",
                    cadence.Severity.Value.Value,
                    path,
                    $"{cadence.Severity.Value.Value} War Room 공유 주기: {after.Ko} (전에는 {before.Ko})",
                    $"the {cadence.Severity.Value.Value} war room gives an update every {after.En} (was {before.En})",
                    cadence.Every > was.Every
                );
            }
        }
    }

    private static void Board(ChangeSink sink)
    {
        var old = (sink.Before.Catalog.Board?.Lanes ?? [])
            .SelectMany(lane => lane.Columns)
            .DistinctBy(column => column.Id, StringComparer.Ordinal)
            .ToDictionary(column => column.Id, StringComparer.Ordinal);
        foreach (
            var column in (sink.After.Catalog.Board?.Lanes ?? [])
                .SelectMany(lane => lane.Columns)
                .DistinctBy(column => column.Id, StringComparer.Ordinal)
        )
        {
            if (old.TryGetValue(column.Id, out var was))
            {
                sink.Value(
                    "board.wip_limit",
                    column.Id,
                    column.Location.Path,
                    new Message("WIP 한도", "WIP limit"),
                    ChangeWords.Of(was.WipLimit),
                    ChangeWords.Of(column.WipLimit),
                    (column.WipLimit ?? int.MaxValue) > (was.WipLimit ?? int.MaxValue)
                );
            }
        }
    }
}
