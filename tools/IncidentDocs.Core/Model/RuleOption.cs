namespace IncidentDocs.Core.Model;

/// <summary>An option of a rule, as it is written.</summary>
/// <param name="Name">Name of the option.</param>
/// <param name="Values">Its value, or the items of its list.</param>
public sealed record RuleOption(Located<string> Name, ImmutableArray<Located<string>> Values);
