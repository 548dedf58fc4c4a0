namespace IncidentDocs.Tests.Schema;

/// <summary>A test of the official JSON Schema suite.</summary>
/// <param name="Name">File, group and test, with slashes between.</param>
/// <param name="Schema">The schema, as JSON.</param>
/// <param name="Data">The value, as JSON.</param>
/// <param name="IsValid">What the suite expects.</param>
internal sealed record SuiteCase(string Name, string Schema, string Data, bool IsValid);
