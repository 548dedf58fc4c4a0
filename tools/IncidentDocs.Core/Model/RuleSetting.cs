namespace IncidentDocs.Core.Model;

/// <summary>What a handbook says of one rule.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Level">Another level; null to keep the rule's own.</param>
/// <param name="Options">Options by name.</param>
public sealed record RuleSetting(
    Located<string> Code,
    Level? Level,
    ImmutableArray<RuleOption> Options
);
