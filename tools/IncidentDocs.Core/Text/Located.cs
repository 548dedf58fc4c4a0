namespace IncidentDocs.Core.Text;

/// <summary>A value bound from a source together with the place it was written at.</summary>
/// <typeparam name="T">The bound type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Location">Where it stands.</param>
public readonly record struct Located<T>(T Value, Location Location);
