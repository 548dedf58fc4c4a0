namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>Another way to do a step.</summary>
/// <param name="Label">Where it applies, such as Kubernetes.</param>
/// <param name="Command">The command; null where there is none.</param>
/// <param name="Method">How it is done without a command.</param>
/// <param name="Expect">What one should see.</param>
public sealed record Alternative(
    LocalizedText Label,
    Command? Command,
    LocalizedText? Method,
    LocalizedText? Expect
);
