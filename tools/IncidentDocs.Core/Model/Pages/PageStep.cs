using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Pages;

/// <summary>A step that a page of the process lists.</summary>
/// <param name="Name">Name.</param>
/// <param name="What">What is done.</param>
/// <param name="Role">Who does it.</param>
public sealed record PageStep(LocalizedText Name, LocalizedText? What, Located<Id<Role>>? Role);
