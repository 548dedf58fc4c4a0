using IncidentDocs.Core.Languages.Data;
using IncidentDocs.Core.Languages.Shell;
using IncidentDocs.Core.Languages.Sql;

namespace IncidentDocs.Core.Languages;

/// <summary>Tokens of commands and of code for whoever shows them.</summary>
public static class CodeHighlighter
{
    /// <summary>Tokens that tile a command: no gap, no overlap, in order. A language that is not known has parameters and text.</summary>
    /// <param name="text">The command, lines ending in LF.</param>
    /// <param name="language">The language of the step or of the fence: bash (sh, shell), sql, yaml (yml), json, or any other.</param>
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
            "bash" or "sh" or "shell" => ShellParser.Parse(filled).Tokens,
            "sql" => SqlParser.Parse(filled).Tokens,
            "yaml" or "yml" or "json" => DataLexer.Tokens(filled),
            _ => Tiles.Of(text.Length, []),
        };
        return Tiles.WithParameters(tiles, places);
    }
}
