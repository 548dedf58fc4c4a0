using IncidentDocs.Core.Text;

namespace IncidentDocs.Site.Leaks;

/// <summary>Bytes that must not be in a public copy.</summary>
/// <param name="Text">How the value, or the longest part of it that every form of output leaves as it is, is written.</param>
/// <param name="Location">Where the value stands in the handbook.</param>
internal sealed record InternalValue(string Text, Location Location);
