using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Model.Pages;

/// <summary>A page of prose: any Markdown file that is no other kind, and the pages of the process (procedure 3).</summary>
/// <param name="Path">Path of its file.</param>
/// <param name="Title">Title; null where the first heading serves.</param>
/// <param name="Order">Place among its neighbours.</param>
/// <param name="Summary">In one sentence.</param>
/// <param name="Stage">Stage of the process; null for other pages.</param>
/// <param name="DetectionMethods">Methods of detection that it declares.</param>
/// <param name="Steps">Steps that it lists.</param>
/// <param name="Code">The rule it documents, on a generated rule page.</param>
/// <param name="Location">Where the file begins.</param>
public sealed record Page(
    string Path,
    LocalizedText? Title,
    int Order,
    LocalizedText? Summary,
    string? Stage,
    ImmutableArray<DetectionMethod> DetectionMethods,
    ImmutableArray<PageStep> Steps,
    string? Code,
    Location Location
);
