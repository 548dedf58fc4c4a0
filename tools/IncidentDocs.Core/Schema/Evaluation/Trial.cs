namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>The state of a run at the start of an attempt, to which it can be taken back.</summary>
/// <param name="Failures">Failures so far.</param>
/// <param name="Violations">Violations noted so far.</param>
/// <param name="Annotations">Annotations so far.</param>
/// <param name="PublicNodes">Public values so far.</param>
internal readonly record struct Trial(
    int Failures,
    int Violations,
    int Annotations,
    int PublicNodes
);
