namespace IncidentDocs.Core.Languages.Sql;

/// <summary>What a database would make of a text, as far as no catalogue is needed.</summary>
/// <param name="Statements">The statements, in order.</param>
/// <param name="Problem">Why it does not parse; null where nothing was found.</param>
/// <param name="Tokens">Tokens that tile the text.</param>
public sealed record SqlScript(
    ImmutableArray<SqlStatement> Statements,
    CodeProblem? Problem,
    ImmutableArray<CodeToken> Tokens
);
