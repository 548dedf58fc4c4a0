using System.Collections.Frozen;
using IncidentDocs.Core.Languages.Sql;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>Finds what a statement of SQL destroys.</summary>
internal static class SqlDanger
{
    /// <summary>What a table may lose and get again.</summary>
    private static readonly ImmutableArray<string> Restorable =
    [
        "CONSTRAINT",
        "DEFAULT",
        "NOT",
        "INDEX",
        "KEY",
        "FOREIGN",
        "PRIMARY",
        "EXPRESSION",
        "IDENTITY",
        "CHECK",
    ];

    /// <summary>The words that destroy something; what they are is in the list, as in <c>begins DROP</c>.</summary>
    public static IEnumerable<SqlToken> Of(SqlStatement statement, FrozenSet<string> list)
    {
        var tokens = statement.Tokens;
        var conditions = Conditions(statement);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind != SqlTokenKind.Word)
            {
                continue;
            }
            var word = statement.TextOf(tokens[at]).ToString();
            var isCalled = at + 1 < tokens.Length && statement.TextOf(tokens[at + 1]) is "(";
            if (
                (at == 0 && list.Contains($"begins {word}"))
                || (isCalled && list.Contains($"calls {word}"))
                || (
                    IsWriting(statement, at)
                    && list.Contains($"unfiltered {word}")
                    && (conditions[at] < 0 || IsAlwaysTrue(statement, conditions[at] + 1))
                )
                || (IsAltering(statement, at) && list.Contains($"alters {word}"))
            )
            {
                yield return tokens[at];
            }
        }
    }

    /// <summary>Whether a word begins a statement, or one in brackets or behind WITH; <c>FOR UPDATE</c> and <c>ON DELETE</c> do not.</summary>
    private static bool IsWriting(SqlStatement statement, int at) =>
        at == 0
        || statement.Tokens[at - 1].Kind is SqlTokenKind.Open or SqlTokenKind.Close
        || statement.IsWord(at - 1, "ANALYZE");

    /// <summary>For each token where the next WHERE of its own depth stands, before the brackets around it close; -1 where none does. One pass from the end.</summary>
    private static int[] Conditions(SqlStatement statement)
    {
        var tokens = statement.Tokens;
        var found = new int[tokens.Length];
        var open = new Stack<(int Depth, int At)>();
        for (var at = tokens.Length - 1; at >= 0; at--)
        {
            var depth = tokens[at].Depth;
            while (open.Count > 0 && open.Peek().Depth > depth)
            {
                open.Pop();
            }
            var hasOne = open.Count > 0 && open.Peek().Depth == depth;
            found[at] = hasOne ? open.Peek().At : -1;
            if (statement.IsWord(at, "WHERE"))
            {
                if (hasOne)
                {
                    open.Pop();
                }
                open.Push((depth, at));
            }
        }
        return found;
    }

    private static bool IsAlwaysTrue(SqlStatement statement, int at)
    {
        var rest = statement.Tokens.Length - at;
        if (rest <= 0)
        {
            return true;
        }
        return (
                rest == 1
                && (statement.IsWord(at, "TRUE") || statement.TextOf(statement.Tokens[at]) is "1")
            )
            || (
                rest == 3
                && statement.TextOf(statement.Tokens[at + 1]) is "="
                && statement.Tokens[at].Kind is SqlTokenKind.Number or SqlTokenKind.String
                && statement
                    .TextOf(statement.Tokens[at])
                    .SequenceEqual(statement.TextOf(statement.Tokens[at + 2]))
            );
    }

    /// <summary>Whether a table loses a column or a partition; a constraint can be put back.</summary>
    private static bool IsAltering(SqlStatement statement, int at) =>
        at > 0
        && statement.IsWord(0, "ALTER")
        && statement.IsWord(1, "TABLE")
        && !Restorable.Any(word => statement.IsWord(at + 1, word));
}
