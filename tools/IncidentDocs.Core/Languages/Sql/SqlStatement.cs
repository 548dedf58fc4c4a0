namespace IncidentDocs.Core.Languages.Sql;

/// <summary>A statement of SQL, without its semicolon.</summary>
/// <param name="source">The text it stands in.</param>
/// <param name="tokens">Its tokens, without blanks and comments; at least one.</param>
public sealed class SqlStatement(string source, ImmutableArray<SqlToken> tokens)
{
    /// <summary>Its tokens, without blanks and comments; at least one.</summary>
    public ImmutableArray<SqlToken> Tokens => tokens;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.Between(tokens[0].Span.Start, tokens[^1].Span.End);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(SqlToken token) =>
        source.AsSpan(token.Span.Start, token.Span.Length);

    /// <summary>Whether the token of an index is a word, in either case.</summary>
    public bool IsWord(int index, string word) =>
        index >= 0
        && index < tokens.Length
        && tokens[index].Kind == SqlTokenKind.Word
        && TextOf(tokens[index]).Equals(word, StringComparison.OrdinalIgnoreCase);
}
