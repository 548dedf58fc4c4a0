using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds severities, the impact matrix, releases, the war room and causes.</summary>
internal static class PolicyBinder
{
    /// <summary>Binds <c>policy/severities.yml</c>, the gravest first.</summary>
    public static ImmutableArray<Severity> Severities(Fields fields)
    {
        var rank = 0;
        return fields.List(
            "severities",
            item => new Severity(
                new Id<Severity>(item.String("id")),
                rank++,
                item.Localized("name"),
                item.Localized("definition"),
                item.Localized("affected"),
                item.Deadline("respond_within"),
                item.Deadline("recover_within"),
                item.LocalizedList("examples"),
                item.Place("respond_within"),
                item.Place("recover_within"),
                item.Place("id")
            )
        );
    }

    /// <summary>Binds <c>policy/impact-matrix.yml</c>; cells may be missing.</summary>
    public static ImpactMatrix Matrix(Fields fields)
    {
        var business = fields.Within("business");
        var users = fields.Within("users");
        return new ImpactMatrix(
            [
                .. Enum.GetValues<BusinessImpact>()
                    .Select(row =>
                        business?.Localized(Words<BusinessImpact>.Of(row)) ?? LocalizedText.Empty
                    ),
            ],
            [
                .. Enum.GetValues<UserImpact>()
                    .Select(column =>
                        users?.Localized(Words<UserImpact>.Of(column)) ?? LocalizedText.Empty
                    ),
            ],
            fields.Within("cells") is { } cells
                ? [.. Enum.GetValues<BusinessImpact>().SelectMany(row => Row(cells, row))]
                : [],
            [.. Enum.GetValues<BusinessImpact>().Select(row => RowPlace(fields, row))],
            fields.KeyPlace("cells")
        );
    }

    /// <summary>Binds <c>policy/releases.yml</c>.</summary>
    public static ImmutableArray<Release> Releases(Fields fields) =>
        fields.List(
            "releases",
            item => new Release(item.Date("on") ?? default, item.LocalizedOrNull("name"))
        );

    /// <summary>Binds <c>policy/war-room.yml</c>.</summary>
    public static WarRoomPolicy WarRoom(Fields fields) =>
        new(
            fields.Ids<Severity>("severities"),
            fields.String("channel"),
            fields.LocalizedList("tools"),
            fields.Ids<Role>("required_roles"),
            fields.Within("update_every") is { } cadences
                ? [.. cadences.Entries.Select(entry => Cadence(entry, fields.Document))]
                : [],
            fields.LocalizedList("rules"),
            fields.Location
        );

    /// <summary>Binds <c>policy/causes.yml</c>.</summary>
    public static ImmutableArray<Cause> Causes(Fields fields) =>
        fields.List(
            "causes",
            item => new Cause(
                new Id<Cause>(item.String("id")),
                item.Localized("name"),
                item.LocalizedOrNull("description"),
                item.String("group"),
                item.Place("id")
            )
        );

    private static Location RowPlace(Fields fields, BusinessImpact row) =>
        fields.Within("cells") is { } cells && cells.Has(Words<BusinessImpact>.Of(row))
            ? cells.KeyPlace(Words<BusinessImpact>.Of(row))
            : fields.KeyPlace("cells");

    private static IEnumerable<MatrixCell> Row(Fields cells, BusinessImpact row)
    {
        if (cells.Within(Words<BusinessImpact>.Of(row)) is not { } written)
        {
            yield break;
        }
        foreach (var column in Enum.GetValues<UserImpact>())
        {
            if (written.IdOrNull<Severity>(Words<UserImpact>.Of(column)) is { } severity)
            {
                yield return new MatrixCell(row, column, severity);
            }
        }
    }

    private static UpdateCadence Cadence(MappingEntry entry, BindContext document) =>
        new(
            new Located<Id<Severity>>(
                new Id<Severity>(entry.Key.Value),
                document.At(entry.Key.Span)
            ),
            Scalars.Length((entry.Value as ScalarNode)?.Value) ?? Duration.Zero
        );
}
