namespace IncidentDocs.Core.Model.Pages;

/// <summary>Words that mean the same to somebody who searches.</summary>
/// <param name="Groups">Groups of words, spellings and terms.</param>
/// <param name="Location">Where the document begins.</param>
public sealed record SynonymTable(ImmutableArray<ImmutableArray<string>> Groups, Location Location);
