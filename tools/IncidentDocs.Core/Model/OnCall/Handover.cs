namespace IncidentDocs.Core.Model.OnCall;

/// <summary>When shifts change, in the roster's zone.</summary>
/// <param name="Day">Day of the week.</param>
/// <param name="At">Time of day.</param>
public readonly record struct Handover(IsoDayOfWeek Day, LocalTime At);
