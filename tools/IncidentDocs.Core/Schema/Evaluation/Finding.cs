using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>The words of a violation.</summary>
/// <param name="Text">What is wrong.</param>
/// <param name="Help">How to mend it, where more can be said than what is wrong.</param>
/// <param name="Related">Another place that it is about.</param>
/// <param name="Meant">The name that was probably meant.</param>
internal readonly record struct Finding(
    Message Text,
    Message? Help = null,
    (TextSpan Place, Message Text)? Related = null,
    string? Meant = null
);
