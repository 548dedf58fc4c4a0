namespace IncidentDocs.Core.Model;

/// <summary>A document beside the handbook (procedure 1.3).</summary>
/// <param name="Id">Its id, such as <c>OPG-ONP-v1.3</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Kind">operations_guide, deployment_plan, maintenance_plan, security_guide or other.</param>
/// <param name="Url">Where it is, if told.</param>
public sealed record RelatedDocument(
    Located<string> Id,
    LocalizedText Title,
    LocalizedText? Description,
    string Kind,
    string? Url
);
