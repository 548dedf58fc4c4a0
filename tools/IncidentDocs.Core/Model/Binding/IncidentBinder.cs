using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds the front matter of a post-mortem.</summary>
internal static class IncidentBinder
{
    /// <summary>Binds a file of <c>postmortems</c>.</summary>
    public static Incident Bind(Fields fields) =>
        new(
            new Id<Incident>(fields.String("id")),
            fields.Localized("title"),
            fields.LocalizedOrNull("public_title"),
            fields.LocatedWord<IncidentStatus>("status"),
            fields.Id<Severity>("severity"),
            fields.LocalizedOrNull("severity_reason"),
            Impact(fields),
            fields.LocalizedOrNull("public_summary"),
            fields.Ids<Service>("services"),
            fields.IdOrNull<DetectionMethod>("detected_by"),
            fields.Within("trigger") is { } trigger
                ? new Trigger(trigger.String("kind"), trigger.LocalizedOrNull("ref"))
                : null,
            fields.List("runbooks_used", RunbookBinder.Use),
            Roles(fields),
            fields.Ids<Cause>("causes"),
            fields.Ids<Incident>("related"),
            TimelineBinder.Bind(fields),
            fields.List(
                "five_whys",
                item => new Why(item.Localized("why"), item.Localized("because"))
            ),
            fields.LocalizedOrNull("root_cause"),
            fields.LocalizedList("contributing_factors"),
            fields.LocalizedOrNull("resolution"),
            fields.LocalizedOrNull("rto_reason"),
            fields.List("actions", ActionBinder.Bind),
            fields.Within("review") is { } review ? Review(review) : null,
            Lessons(fields),
            fields.Place("id")
        );

    private static Impact Impact(Fields fields)
    {
        if (fields.Within("impact") is not { } impact)
        {
            return new Impact(
                default,
                default,
                null,
                null,
                [],
                null,
                LocalizedText.Empty,
                fields.Location
            );
        }
        return new Impact(
            impact.Word<BusinessImpact>("business") ?? default,
            impact.Word<UserImpact>("users") ?? default,
            impact.Number("affected_users"),
            impact.Decimal("affected_percent"),
            impact.LocalizedList("functions"),
            impact.LocalizedOrNull("revenue"),
            impact.Localized("summary"),
            impact.Location
        );
    }

    private static IncidentRoles Roles(Fields fields) =>
        new(
            fields.IdOrNull<Person>("author"),
            fields.IdOrNull<Person>("commander"),
            fields.IdOrNull<Person>("communication_lead"),
            fields.IdOrNull<Person>("tech_lead"),
            fields.IdOrNull<Person>("on_call")
        );

    private static IncidentReview Review(Fields fields) =>
        new(
            fields.Instant("drafted_at") is { } drafted
                ? new Located<OffsetDateTime>(drafted, fields.Place("drafted_at"))
                : null,
            fields.LocatedDate("held_on"),
            fields.Ids<Person>("attendees"),
            fields.Location
        );

    private static Lessons Lessons(Fields fields)
    {
        var lessons = fields.Within("lessons");
        return new Lessons(
            lessons?.LocalizedList("went_well") ?? [],
            lessons?.LocalizedList("went_badly") ?? [],
            lessons?.LocalizedList("got_lucky") ?? [],
            lessons is null ? null : fields.KeyPlace("lessons")
        );
    }
}
