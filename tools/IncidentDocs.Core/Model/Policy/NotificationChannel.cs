namespace IncidentDocs.Core.Model.Policy;

/// <summary>A channel by which people are told (procedure 7.2).</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Use">What it is used for.</param>
/// <param name="Via">Which address of a person it needs.</param>
/// <param name="Tools">Products.</param>
/// <param name="Delay">How long after the page it is used.</param>
/// <param name="Description">Description.</param>
/// <param name="Location">Where it is written.</param>
public sealed record NotificationChannel(
    Id<NotificationChannel> Id,
    LocalizedText Name,
    ChannelUse Use,
    ChannelAddress Via,
    ImmutableArray<LocalizedText> Tools,
    Duration Delay,
    LocalizedText? Description,
    Location Location
);
