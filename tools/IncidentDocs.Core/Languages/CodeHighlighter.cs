using IncidentDocs.Core.Languages.Shell;
using IncidentDocs.Core.Languages.Sql;

namespace IncidentDocs.Core.Languages;

/// <summary>Tokens of commands for whoever shows them.</summary>
public static class CodeHighlighter
{
    /// <summary>Tokens that tile a command: no gap, no overlap, in order. A language other than bash and sql has parameters and text.</summary>
    /// <param name="text">The command, lines ending in LF.</param>
    /// <param name="language">The language of the step: bash, sql, text, yaml or json.</param>
    /// <param name="isParameter">Whether a name in <c>{{…}}</c> is one that the reader fills in.</param>
    public static ImmutableArray<CodeToken> Tokens(
        string text,
        string language,
        Func<string, bool> isParameter
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(isParameter);
        ImmutableArray<TextSpan> places =
        [
            .. ParameterMask
                .Find(text)
                .Where(place => isParameter(ParameterMask.NameOf(text, place))),
        ];
        var filled = ParameterMask.Fill(text, places);
        var tiles = language switch
        {
            "bash" => ShellParser.Parse(filled).Tokens,
            "sql" => SqlParser.Parse(filled).Tokens,
            _ => Tiles.Of(text.Length, []),
        };
        return Tiles.WithParameters(tiles, places);
    }
}
