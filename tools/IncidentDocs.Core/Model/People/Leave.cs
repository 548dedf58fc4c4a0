namespace IncidentDocs.Core.Model.People;

/// <summary>Days on which a person is away.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Reason">Why, if told.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Leave(LocalDate From, LocalDate To, LocalizedText? Reason, Location Location)
{
    /// <summary>Whether the day is one of them.</summary>
    public bool Contains(LocalDate day) => day >= From && day <= To;
}
