using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds the drill plan, results, experiments and the game-day procedure.</summary>
internal static class DrillBinder
{
    /// <summary>Binds <c>drills/plan.yml</c>.</summary>
    public static DrillPlan Plan(Fields fields) =>
        new(
            fields.List("types", Type),
            fields.List("planned", Planned),
            fields.List(
                "tools",
                item => new ChaosTool(
                    item.String("name"),
                    item.Localized("use"),
                    item.LocalizedOrNull("note")
                )
            ),
            fields.Location
        );

    /// <summary>Binds a file of <c>drills/results</c>.</summary>
    public static Drill Result(Fields fields) =>
        new(
            new Id<Drill>(fields.String("id")),
            fields.Localized("title"),
            fields.Id<DrillType>("type"),
            fields.Instant("at") ?? default,
            fields.Localized("scenario"),
            fields.Ids<Person>("participants"),
            fields.IdOrNull<Person>("facilitator"),
            fields.List("runbooks", RunbookBinder.Use),
            fields.Ids<Service>("services"),
            fields.IdOrNull<Experiment>("experiment"),
            fields.List("criteria", Criterion),
            fields.List("improvements", ActionBinder.Bind),
            fields.Localized("assessment"),
            fields.Place("id")
        );

    /// <summary>Binds a file of <c>drills/experiments</c>.</summary>
    public static Experiment Experiment(Fields fields) =>
        new(
            new Id<Experiment>(fields.String("id")),
            fields.Localized("title"),
            fields.LocalizedOrNull("hypothesis"),
            fields.Id<Service>("service"),
            fields.StringOrNull("environment"),
            fields.Localized("fault"),
            fields.LocalizedOrNull("blast_radius"),
            fields.LocalizedOrNull("kill_switch"),
            fields.Length("time_limit"),
            fields.LocalizedList("success_criteria"),
            fields.StringOrNull("tool"),
            fields.Id<Person>("owner"),
            fields.String("status"),
            fields.Place("id")
        );

    /// <summary>Binds <c>drills/gameday.md</c>.</summary>
    public static GameDay GameDay(Fields fields) =>
        new(
            fields.Localized("title"),
            fields.LocalizedOrNull("summary"),
            fields.List(
                "steps",
                item => new GameDayStep(
                    item.Localized("name"),
                    item.Localized("what"),
                    item.IdOrNull<Role>("owner_role"),
                    item.LocalizedOrNull("done_when")
                )
            ),
            fields.Location
        );

    private static DrillType Type(Fields fields) =>
        new(
            new Id<DrillType>(fields.String("id")),
            fields.Localized("name"),
            fields.Localized("purpose"),
            fields.Word<DrillPeriod>("every") ?? default,
            (int?)fields.Number("at_least"),
            fields.Localized("participants"),
            fields.Ids<Team>("teams"),
            fields.Ids<Role>("roles"),
            fields.Place("id")
        );

    private static PlannedDrill Planned(Fields fields) =>
        new(
            fields.String("id"),
            fields.Id<DrillType>("type"),
            fields.Localized("title"),
            fields.Date("on") ?? default,
            fields.Id<Person>("owner"),
            fields.Ids<Runbook>("runbooks"),
            fields.Place("id")
        );

    private static DrillCriterion Criterion(Fields fields)
    {
        var target = fields.StringOrNull("target");
        var actual = fields.StringOrNull("actual");
        var isTime = Scalars.Length(target) is not null;
        return new DrillCriterion(
            fields.String("measure"),
            fields.LocalizedOrNull("name"),
            Scalars.Length(target),
            Scalars.Length(actual),
            isTime ? null : target,
            isTime ? null : actual,
            fields.Text("verdict") is { } verdict
                ? new Located<bool>(verdict.Value is "met", verdict.Location)
                : null,
            fields.LocalizedOrNull("note"),
            fields.Location
        );
    }
}
