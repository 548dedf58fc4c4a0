namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A value that something wants for a stretch; of several at one instant the one with the highest rank has it.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="From">First instant.</param>
/// <param name="To">Instant just after the last.</param>
/// <param name="Value">The value.</param>
/// <param name="Rank">Which claim wins; ranks differ.</param>
internal readonly record struct Claim<T>(Instant From, Instant To, T Value, int Rank);
