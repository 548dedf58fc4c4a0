namespace IncidentDocs.Core.Languages.Sql;

/// <summary>Faults that every dialect refuses.</summary>
internal static class SqlStructure
{
    /// <summary>The first fault of a statement, or null.</summary>
    public static CodeProblem? Check(string text, SqlStatement statement) =>
        Beginning(statement) ?? Within(text, statement) ?? Update(statement);

    /// <summary>A word that is nearly one that begins a statement; one that is like none belongs to a dialect that we do not know.</summary>
    private static CodeProblem? Beginning(SqlStatement statement)
    {
        var first = statement.Tokens[0];
        if (first.Kind != SqlTokenKind.Word)
        {
            return null;
        }
        var word = statement.TextOf(first).ToString();
        return
            SqlWords.Starting.Contains(word)
            || NearestName.Of(word, SqlWords.Starting) is not { } nearest
            ? null
            : new CodeProblem(
                first.Span,
                new Message(
                    $"'{Quoted.Of(word)}'{Josa.Topic(word)} SQL 문이 아님(혹시 {nearest}?)",
                    $"'{Quoted.Of(word)}' begins no statement (did you mean {nearest}?)"
                )
            );
    }

    private static CodeProblem? Within(string text, SqlStatement statement)
    {
        var tokens = statement.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind == SqlTokenKind.Comma && EndsList(statement, at + 1))
            {
                return new CodeProblem(
                    tokens[at].Span,
                    new Message("쉼표 뒤에 항목이 없음", "nothing follows the comma")
                );
            }
            if (IsConnective(statement, at) && EndsCondition(statement, at + 1))
            {
                var word = text.Substring(tokens[at].Span.Start, tokens[at].Span.Length);
                return new CodeProblem(
                    tokens[at].Span,
                    new Message($"'{word}' 뒤에 조건이 없음", $"no condition follows '{word}'")
                );
            }
        }
        return null;
    }

    private static bool EndsList(SqlStatement statement, int next) =>
        next == statement.Tokens.Length
        || statement.IsWord(next, "FROM")
        || statement.IsWord(next, "WHERE")
        || (
            statement.Tokens[next].Kind == SqlTokenKind.Close
            && statement.TextOf(statement.Tokens[next]) is ")"
        );

    private static bool IsConnective(SqlStatement statement, int at) =>
        (statement.IsWord(at, "WHERE") || statement.IsWord(at, "AND") || statement.IsWord(at, "OR"))
        && !IsName(statement, at);

    /// <summary>Whether a word is a column or an alias here: behind a dot or AS.</summary>
    private static bool IsName(SqlStatement statement, int at) =>
        at > 0
        && (statement.IsWord(at - 1, "AS") || statement.TextOf(statement.Tokens[at - 1]) is ".");

    private static bool EndsCondition(SqlStatement statement, int next) =>
        next == statement.Tokens.Length
        || statement.Tokens[next].Kind is SqlTokenKind.Close or SqlTokenKind.Comma
        || statement.IsWord(next, "GROUP")
        || statement.IsWord(next, "ORDER")
        || statement.IsWord(next, "LIMIT")
        || statement.IsWord(next, "AND")
        || statement.IsWord(next, "OR");

    private static CodeProblem? Update(SqlStatement statement)
    {
        if (!statement.IsWord(0, "UPDATE"))
        {
            return null;
        }
        for (var at = 1; at < statement.Tokens.Length; at++)
        {
            if (statement.IsWord(at, "SET"))
            {
                return null;
            }
        }
        return new CodeProblem(
            statement.Tokens[0].Span,
            new Message("UPDATE에 SET이 없음", "UPDATE has no SET")
        );
    }
}
