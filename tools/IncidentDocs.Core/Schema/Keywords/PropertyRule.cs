using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>What a schema says about one property.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Schema">The schema of its value; null where it is only required.</param>
/// <param name="Required">Its place among the required properties, or -1.</param>
internal sealed record PropertyRule(string Name, SchemaNode? Schema, int Required);
