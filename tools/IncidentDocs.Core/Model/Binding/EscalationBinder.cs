using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds <c>policy/escalation.yml</c>.</summary>
internal static class EscalationBinder
{
    /// <summary>Binds the document.</summary>
    public static EscalationPolicy Bind(Fields fields) =>
        new(fields.List("channels", Channel), fields.List("policies", Policy), fields.Location);

    private static NotificationChannel Channel(Fields fields) =>
        new(
            new Id<NotificationChannel>(fields.String("id")),
            fields.Localized("name"),
            fields.Word<ChannelUse>("use") ?? default,
            fields.Word<ChannelAddress>("via") ?? default,
            fields.LocalizedList("tools"),
            fields.Length("delay") ?? Duration.Zero,
            fields.LocalizedOrNull("description"),
            fields.Place("id")
        );

    private static SeverityEscalation Policy(Fields fields) =>
        new(
            fields.Id<Severity>("severity"),
            fields.List("windows", Window),
            fields.LocalizedOrNull("note")
        );

    private static EscalationWindow Window(Fields fields) =>
        new(
            fields.Length("from") ?? Duration.Zero,
            fields.Length("to"),
            fields.List("entries", Entry),
            fields.Place("from")
        );

    private static EscalationEntry Entry(Fields fields) =>
        new(
            fields.Word<EscalationDo>("do") ?? default,
            fields.Ids<Role>("who"),
            fields.StringOrNull("scope") is "owning_team",
            fields.Flag("with_deputy"),
            fields.LocalizedOrNull("condition"),
            fields.LocalizedOrNull("note"),
            fields.Place("do")
        );
}
