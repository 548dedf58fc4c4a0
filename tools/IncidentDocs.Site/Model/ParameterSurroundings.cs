using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Core.Languages;
using IncidentDocs.Core.Languages.Shell;
using IncidentDocs.Core.Languages.Sql;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Site.Model;

/// <summary>
/// How a value must be quoted where it takes the place of a parameter. Only where that is sure beyond doubt may a value hold more than
/// plain letters; everywhere else <c>assets/runbook.js</c> refuses it.
/// </summary>
internal static class ParameterSurroundings
{
    /// <summary>An unquoted word of a shell: quotes of its own hold anything.</summary>
    public const string Word = "word";

    /// <summary>Between the single quotes of an SQL string: a quote is doubled.</summary>
    public const string Sql = "sql";

    /// <summary>Elsewhere in SQL: a name or a number.</summary>
    public const string Name = "name";

    /// <summary>Anywhere else: plain letters only.</summary>
    public const string Plain = "plain";

    // Programs that read a word a second time, as a script of their own: quotes of the first reading are gone by then.
    private static readonly FrozenSet<string> s_readAgain = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            .. "ansible at awk bash batch crontab dash doas eval fish jq ksh mongosh mysql node parallel perl php psql".Split(
                ' '
            ),
            .. "python python3 redis-cli ruby sed sh source sqlplus ssh ssm su sudo trap watch xargs zsh".Split(
                ' '
            ),
        ]
    );

    /// <summary>The surroundings of each place.</summary>
    /// <param name="text">The command.</param>
    /// <param name="language">Its language.</param>
    /// <param name="places">The places of its parameters, in order.</param>
    public static ImmutableArray<string> Of(
        string text,
        string language,
        ImmutableArray<TextSpan> places
    )
    {
        if (places.IsEmpty)
        {
            return [];
        }
        var filled = ParameterMask.Fill(text, places);
        return language switch
        {
            "bash" => OfShell(filled, places),
            "sql" => OfSql(filled, places),
            _ => [.. places.Select(_ => Plain)],
        };
    }

    private static ImmutableArray<string> OfShell(string text, ImmutableArray<TextSpan> places)
    {
        if (ReadsAgain(text))
        {
            return [.. places.Select(_ => Plain)];
        }
        var tokens = ShellParser.Parse(text).Tokens;
        return
        [
            .. places.Select(place =>
                KindAt(tokens, place)
                    is CodeTokenKind.Text
                        or CodeTokenKind.Command
                        or CodeTokenKind.Option
                        or CodeTokenKind.Number
                && (place.Start == 0 || text[place.Start - 1] is not ('$' or '\\'))
                    ? Word
                    : Plain
            ),
        ];
    }

    private static ImmutableArray<string> OfSql(string text, ImmutableArray<TextSpan> places)
    {
        var tokens = SqlParser.Parse(text).Tokens;
        return [.. places.Select(place => IsInString(text, tokens, place) ? Sql : Name)];
    }

    private static bool IsInString(string text, ImmutableArray<CodeToken> tokens, TextSpan place) =>
        Find(tokens, place) is { Kind: CodeTokenKind.String } token
        && token.Span.Length > place.Length + 1
        && text[token.Span.Start] == '\''
        && text[token.Span.End - 1] == '\''
        && (
            token.Span.Start == 0 || text[token.Span.Start - 1] is ' ' or '\n' or '(' or ',' or '='
        );

    private static bool ReadsAgain(string text)
    {
        if (
            text.Contains('`', StringComparison.Ordinal)
            || text.Contains("((", StringComparison.Ordinal)
            || text.Contains("<<", StringComparison.Ordinal)
        )
        {
            return true;
        }
        var words = s_readAgain.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.AsSpan().SplitAny(" \t\n/;|&()\"'=\\$<>{}"))
        {
            if (words.Contains(text.AsSpan()[range]))
            {
                return true;
            }
        }
        return false;
    }

    private static CodeTokenKind? KindAt(ImmutableArray<CodeToken> tokens, TextSpan place) =>
        Find(tokens, place)?.Kind;

    private static CodeToken? Find(ImmutableArray<CodeToken> tokens, TextSpan place)
    {
        foreach (var token in tokens)
        {
            if (token.Span.Start <= place.Start && place.End <= token.Span.End)
            {
                return token;
            }
        }
        return null;
    }
}
