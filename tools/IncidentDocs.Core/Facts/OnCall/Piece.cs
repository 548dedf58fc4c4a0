namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A stretch of time with a value.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="From">First instant.</param>
/// <param name="To">Instant just after the last.</param>
/// <param name="Value">The value throughout.</param>
internal readonly record struct Piece<T>(Instant From, Instant To, T Value);
