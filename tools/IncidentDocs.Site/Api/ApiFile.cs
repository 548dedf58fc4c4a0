using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Api;

/// <summary>A file of the site that scripts read.</summary>
/// <param name="Name">Its name below <c>api/</c>, without <c>.json</c>; its schema has the same.</param>
/// <param name="What">What is in it.</param>
/// <param name="Exists">Whether a site has it: one whose audience may see something of it.</param>
/// <param name="Write">Writes its fields.</param>
internal sealed record ApiFile(
    string Name,
    Message What,
    Func<SiteSource, bool> Exists,
    Action<ApiWriter> Write
)
{
    /// <summary>Its path in the site.</summary>
    public string Path => $"api/{Name}.json";

    /// <summary>The path of its schema in the site.</summary>
    public string SchemaPath => $"api/schemas/{Name}.schema.json";
}
