using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Diagnostics;

/// <summary>A second place that a finding is about: the other of two equal ids, the event before, the cell of the matrix.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedPlace(Location Location, Message Message);
