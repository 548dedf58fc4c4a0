namespace IncidentDocs.Core.Facts;

/// <summary>Something that asks for attention.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Id">Id of what it is about.</param>
/// <param name="What">What is to be known of it.</param>
/// <param name="Due">The day by which something is to be done; null where no day is set.</param>
/// <param name="IsPast">Whether that day is over.</param>
public sealed record OutlookItem(
    OutlookKind Kind,
    string Id,
    Message What,
    LocalDate? Due,
    bool IsPast
);
