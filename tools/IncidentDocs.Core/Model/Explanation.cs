namespace IncidentDocs.Core.Model;

/// <summary>Why a finding on a closed incident's history stands for good.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Reason">Why.</param>
public sealed record Explanation(Located<string> Rule, string Reason);
