namespace IncidentDocs.Core.Model.OnCall;

/// <summary>A public holiday.</summary>
/// <param name="On">The day.</param>
/// <param name="Name">Its name.</param>
/// <param name="Substitute">Whether it stands in for one that fell on a weekend.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Holiday(LocalDate On, LocalizedText Name, bool Substitute, Location Location);
