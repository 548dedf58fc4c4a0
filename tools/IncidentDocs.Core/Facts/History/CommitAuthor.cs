namespace IncidentDocs.Core.Facts.History;

/// <summary>Somebody who wrote a commit, as git has it.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Address; empty where there is none.</param>
public sealed record CommitAuthor(string Name, string Email);
