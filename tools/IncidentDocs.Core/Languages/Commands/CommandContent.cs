namespace IncidentDocs.Core.Languages.Commands;

/// <summary>What a command does, as its words tell.</summary>
/// <param name="Invocations">The programs it calls, in order, those inside scripts and other hosts included.</param>
/// <param name="Sql">The SQL it runs.</param>
/// <param name="Problem">Why the command, or the SQL in it, does not parse; null where it does.</param>
public sealed record CommandContent(
    ImmutableArray<Invocation> Invocations,
    ImmutableArray<SqlUse> Sql,
    CodeProblem? Problem
);
