using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>A step that was read from prose.</summary>
/// <param name="Phase">Its phase, by the heading above.</param>
/// <param name="Action">What is done, in a sentence.</param>
/// <param name="Method">All that the prose says of it, on one line.</param>
/// <param name="Command">The command; null where there is none.</param>
/// <param name="Language">Its language, <c>bash</c> or <c>sql</c>.</param>
internal sealed record ImportedStep(
    StepPhase Phase,
    string Action,
    string Method,
    string? Command,
    string Language
);
