namespace IncidentDocs.Core.Model.Policy;

/// <summary>Who is called when, by severity and time since detection (procedure 7.1, 7.2).</summary>
/// <param name="Channels">The channels of notification, the first one used first.</param>
/// <param name="Policies">One policy a severity.</param>
/// <param name="Location">Where the document begins.</param>
public sealed record EscalationPolicy(
    ImmutableArray<NotificationChannel> Channels,
    ImmutableArray<SeverityEscalation> Policies,
    Location Location
);
