namespace IncidentDocs.Core.Parsing;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key; always a scalar (any other key is a finding).</param>
/// <param name="Value">The value.</param>
public readonly record struct MappingEntry(ScalarNode Key, DataNode Value);
