namespace IncidentDocs.Core.Model.OnCall;

/// <summary>Public holidays by date.</summary>
/// <param name="Id">Id, such as <c>kr</c>.</param>
/// <param name="Name">Name.</param>
/// <param name="Days">The days, in the order written.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record HolidayCalendar(
    Id<HolidayCalendar> Id,
    LocalizedText Name,
    ImmutableArray<Holiday> Days,
    Location Location
);
