namespace IncidentDocs.Core.Model.OnCall;

/// <summary>The hours for which a roster answers.</summary>
/// <param name="Kind">How they are told.</param>
/// <param name="Windows">The windows where they are written out.</param>
public sealed record OnCallHours(OnCallHoursKind Kind, ImmutableArray<DailyWindow> Windows);
