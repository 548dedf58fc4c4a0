namespace IncidentDocs.Core.Diagnostics;

/// <summary>An option that a handbook may set for a rule, under <c>rules: CODE: options:</c>.</summary>
/// <param name="Name">Its name, such as <c>minutes</c>; the name tells the unit.</param>
/// <param name="Default">The number where nothing is set; null for a list of words, which is empty then.</param>
/// <param name="What">What it does, in one sentence.</param>
public sealed record RuleOptionInfo(string Name, int? Default, Message What)
{
    /// <summary>Whether it takes words and not a number.</summary>
    public bool IsWords => Default is null;
}
