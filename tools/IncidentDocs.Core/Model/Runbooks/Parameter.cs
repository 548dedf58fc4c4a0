namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>Something to fill in before a command is final; written <c>{{name}}</c> in commands.</summary>
/// <param name="Name">Name.</param>
/// <param name="Label">What a reader is asked for.</param>
/// <param name="Example">An example that fits the pattern.</param>
/// <param name="Pattern">Regular expression that a whole value must match.</param>
/// <param name="Note">Where to find the value.</param>
public sealed record Parameter(
    Located<string> Name,
    LocalizedText Label,
    Located<string> Example,
    Located<string> Pattern,
    LocalizedText? Note
);
