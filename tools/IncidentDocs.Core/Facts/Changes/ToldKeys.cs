using System.Collections.Frozen;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Which keys of a document each kind of change tells of, so that what nobody told can be named.</summary>
internal static class ToldKeys
{
    /// <summary>Stands for all keys of an item.</summary>
    public const string Everything = "*";

    private static readonly ImmutableArray<string> s_everything = [Everything];

    private static readonly FrozenDictionary<string, ImmutableArray<string>> s_keys =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            ["handbook.version"] = ["version", "revisions"],
            ["handbook.time_zone"] = ["time_zone"],
            ["handbook.business_hours"] = ["business_hours"],
            ["handbook.holidays"] = ["holidays"],
            ["handbook.audiences"] = ["audiences"],
            ["release.added"] = ["releases"],
            ["release.removed"] = ["releases"],
            ["roster.handover"] = ["handover"],
            ["handbook.approved"] = ["approval"],
            ["rule.level"] = ["rules"],
            ["rule.options"] = ["rules"],
            ["waiver.added"] = ["waive"],
            ["waiver.until"] = ["waive"],
            ["waiver.removed"] = ["waive"],
            ["explained.added"] = ["explained"],
            ["explained.removed"] = ["explained"],
            ["severity.respond"] = ["respond_within"],
            ["severity.recover"] = ["recover_within"],
            ["matrix.cell"] = ["cells"],
            ["war_room.severities"] = ["severities"],
            ["war_room.roles"] = ["required_roles"],
            ["war_room.cadence"] = ["update_every"],
            ["board.wip_limit"] = ["wip_limit"],
            ["escalation.called"] = ["windows"],
            ["escalation.moved"] = ["windows"],
            ["escalation.not_called"] = ["windows"],
            ["escalation.until"] = ["windows"],
            ["escalation.scope"] = ["windows"],
            ["escalation.condition"] = ["windows"],
            ["escalation.channel_use"] = ["use"],
            ["escalation.channel_via"] = ["via"],
            ["escalation.channel_delay"] = ["delay"],
            ["escalation.channel_added"] = s_everything,
            ["escalation.channel_removed"] = s_everything,
            ["role.holder"] = ["holder"],
            ["role.deputy"] = ["deputy"],
            ["team.lead"] = ["lead"],
            ["team.roster"] = ["roster"],
            ["person.team"] = ["team"],
            ["person.channel"] = ["channels"],
            ["person.leave"] = ["leave"],
            ["person.active_until"] = ["active_until"],
            ["contact.address"] = ["phone", "email"],
            ["contact.verified"] = ["verified_on"],
            ["roster.business_hours"] = ["business_hours"],
            ["roster.acknowledge"] = ["acknowledge_within"],
            ["roster.escalate"] = ["escalate_after"],
            ["roster.shift"] = ["shifts", "rotation", "layers"],
            ["roster.shifts"] = ["shifts", "rotation", "layers"],
            ["roster.ends"] = ["shifts", "rotation", "layers"],
            ["roster.gap_opened"] = ["shifts", "rotation", "layers"],
            ["roster.gap_closed"] = ["shifts", "rotation", "layers"],
            ["roster.override"] = ["overrides"],
            ["service.team"] = ["team"],
            ["service.tier"] = ["tier"],
            ["service.depends"] = ["depends_on"],
            ["runbook.owner"] = ["owner"],
            ["runbook.reviewed"] = ["reviewed_on"],
            ["runbook.alert"] = ["alerts"],
            ["runbook.critical"] = ["critical"],
            ["runbook.contacts"] = ["contacts"],
            ["runbook.pattern"] = ["pattern"],
            ["runbook.severity"] = ["severity_conditions"],
            ["step.destroys"] = ["run", "language", "method", "alternatives"],
            ["step.alternative"] = ["alternatives"],
            ["step.order"] = [ChangedPlace.Order + "steps"],
            ["step.destructive"] = ["effect"],
            ["step.effect"] = ["effect"],
            ["step.command"] = ["run", "language", "method", "alternatives"],
            ["step.guard"] = ["confirm"],
            ["step.undo"] = ["undo", "irreversible"],
            ["incident.status"] = ["status"],
            ["incident.severity"] = ["severity", "severity_reason"],
            ["incident.commander"] = ["commander"],
            ["incident.timeline"] = ["timeline"],
            ["incident.root_cause"] = ["root_cause"],
            ["action.status"] = ["status", "done_on", "evidence"],
            ["action.owner"] = ["owner"],
            ["action.due"] = ["due"],
            ["action.opened"] = s_everything,
            ["drill.moved"] = ["on"],
            ["drill.planned"] = s_everything,
            ["drill.unplanned"] = s_everything,
            ["document.renamed"] = ["id"],
            ["document.audience"] = ["audience"],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The keys that a kind of change tells of; none where it is unknown, so that too much is named rather than too little.</summary>
    public static ImmutableArray<string> Of(string kind) =>
        s_keys.TryGetValue(kind, out var keys) ? keys
        : kind.EndsWith(".added", StringComparison.Ordinal)
        || kind.EndsWith(".removed", StringComparison.Ordinal)
            ? s_everything
        : [];
}
