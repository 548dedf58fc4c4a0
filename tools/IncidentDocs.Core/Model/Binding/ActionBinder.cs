using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds action items and improvements.</summary>
internal static class ActionBinder
{
    /// <summary>Binds one.</summary>
    public static ActionItem Bind(Fields fields) =>
        new(
            fields.Text("id") ?? default,
            fields.Localized("what"),
            fields.LocalizedOrNull("details"),
            fields.Word<ActionType>("type"),
            fields.Word<ActionHorizon>("horizon"),
            fields.IdOrNull<Person>("owner"),
            fields.Date("opened_on"),
            fields.LocatedDate("due"),
            fields.Word<ActionPriority>("priority"),
            fields.LocatedWord<WorkStatus>("status"),
            fields.Date("done_on"),
            fields.Text("evidence"),
            fields.LocalizedOrNull("reason"),
            fields.Ids<Cause>("causes"),
            fields.Place("id")
        );
}
