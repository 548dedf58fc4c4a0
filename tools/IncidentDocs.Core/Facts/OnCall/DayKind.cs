namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>What kind of day a day is for those on call.</summary>
internal enum DayKind
{
    /// <summary>Neither of the others.</summary>
    Weekday,

    /// <summary>No day of business by the week.</summary>
    Weekend,

    /// <summary>A public holiday.</summary>
    Holiday,
}
