using System.Collections.Immutable;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Diagnostics;

/// <summary>A change of one file that would mend a finding.</summary>
/// <param name="Title">What the change does.</param>
/// <param name="IsSafe">Whether the document means the same afterwards; what is only probable is not safe.</param>
/// <param name="Edits">Edits of the file that the finding stands in, in ascending order, none over another.</param>
public sealed record Fix(Message Title, bool IsSafe, ImmutableArray<TextEdit> Edits);
