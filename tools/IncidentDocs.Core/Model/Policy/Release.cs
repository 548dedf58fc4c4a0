namespace IncidentDocs.Core.Model.Policy;

/// <summary>A date on which a release goes out.</summary>
/// <param name="On">The day.</param>
/// <param name="Name">Its name, if it has one.</param>
public sealed record Release(LocalDate On, LocalizedText? Name);
