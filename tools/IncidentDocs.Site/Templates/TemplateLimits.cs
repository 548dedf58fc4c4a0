using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;
using Scriban.Parsing;

namespace IncidentDocs.Site.Templates;

/// <summary>What the template engine is not given, for it reads and runs nested forms by calling itself: files, nesting and statements beyond all need.</summary>
internal static class TemplateLimits
{
    private const int MostLetters = 1 << 20;
    private const int Deepest = 100;
    private const int MostTokens = 400;

    /// <summary>The first place that goes too far (DOC009); null for all that people write.</summary>
    public static Diagnostic? Find(SourceText template)
    {
        if (template.Text.Length > MostLetters)
        {
            return Of(
                template,
                new TextSpan(0, 0),
                new Message("템플릿이 1MiB를 넘음", "the template is larger than 1 MiB")
            );
        }
        var (depth, tokens, isElse) = (0, 0, false);
        foreach (var token in new Lexer(template.Text, template.Path))
        {
            var word = WordOf(token, template.Text);
            // "else if" has no end of its own.
            depth = Math.Max(0, depth + (isElse && word is "if" ? 0 : Step(token.Type, word)));
            tokens = EndsStatement(token.Type) ? 0 : tokens + 1;
            isElse = word is "else" || (isElse && token.Type is TokenType.Whitespace);
            if (depth > Deepest || tokens > MostTokens)
            {
                return Of(
                    template,
                    TextSpan.Between(token.Start.Offset, token.End.Offset + 1),
                    depth > Deepest
                        ? new Message(
                            $"{Deepest}겹보다 깊이 들어감",
                            $"nested deeper than {Deepest} levels"
                        )
                        : new Message(
                            $"문장 하나에 토큰이 {MostTokens}개를 넘음",
                            $"a statement of more than {MostTokens} tokens"
                        )
                );
            }
        }
        return null;
    }

    private static ReadOnlySpan<char> WordOf(Token token, string text) =>
        token.Type == TokenType.Identifier
            ? text.AsSpan(token.Start.Offset, token.End.Offset + 1 - token.Start.Offset)
            : [];

    private static int Step(TokenType type, ReadOnlySpan<char> word) =>
        type switch
        {
            TokenType.OpenParen or TokenType.OpenBracket or TokenType.OpenBrace => 1,
            TokenType.CloseParen or TokenType.CloseBracket or TokenType.CloseBrace => -1,
            _ => word switch
            {
                "if"
                or "for"
                or "while"
                or "tablerow"
                or "case"
                or "func"
                or "do"
                or "with"
                or "wrap"
                or "capture" => 1,
                "end" => -1,
                _ => 0,
            },
        };

    private static bool EndsStatement(TokenType type) =>
        type
            is TokenType.Raw
                or TokenType.CodeEnter
                or TokenType.CodeExit
                or TokenType.NewLine
                or TokenType.SemiColon;

    private static Diagnostic Of(SourceText template, TextSpan span, Message message) =>
        new(TemplateFindings.InvalidTemplate, template.At(span), message);
}
