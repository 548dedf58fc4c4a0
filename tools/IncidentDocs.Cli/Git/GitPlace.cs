using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>An open repository, and where the handbook lies in it.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="Prefix">What stands before the handbook's paths, with a <c>/</c> at its end; empty at the root.</param>
/// <param name="Trees">Reads its trees.</param>
internal sealed record GitPlace(Repository Repository, string Prefix, TreeBytes Trees);
