namespace IncidentDocs.Core.Diagnostics;

/// <summary>What is known of a kind of finding before one is found: its stable code, its name (which names the defect) and its page.</summary>
/// <param name="Code">Stable code, such as <c>INC006</c>.</param>
/// <param name="Name">Kebab-case name of the defect, such as <c>update-silence</c>.</param>
/// <param name="Level">Level unless the handbook's <c>rules:</c> say otherwise.</param>
/// <param name="Stage">Which stage emits it.</param>
/// <param name="What">One sentence: what is found.</param>
/// <param name="Why">Why it matters to the reader of the handbook.</param>
/// <param name="Mend">How to mend it.</param>
/// <param name="Origin">Where the rule comes from: a section of the procedure, a standard, or a paper.</param>
public sealed record DiagnosticDescriptor(
    string Code,
    string Name,
    Level Level,
    Stage Stage,
    Message What,
    Message Why,
    Message Mend,
    Message Origin
)
{
    /// <summary>What a handbook may set beside the level.</summary>
    public ImmutableArray<RuleOptionInfo> Options { get; init; } = [];

    /// <summary>How far the rule can be trusted, as a test measured it; null where it does not guess.</summary>
    public Message? Measured { get; init; }
}
