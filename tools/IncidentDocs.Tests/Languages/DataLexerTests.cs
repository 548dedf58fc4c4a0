using IncidentDocs.Core.Languages;
using Xunit;

namespace IncidentDocs.Tests.Languages;

/// <summary>YAML and JSON as they are coloured: each piece with the first letters of its kind, plain text bare.</summary>
public sealed class DataLexerTests
{
    [Theory]
    [InlineData("a: 1", "Key<a>Op<:> Nu<1>")]
    [InlineData("- id: kill-idle # why", "Op<-> Key<id>Op<:> kill-idle Co<# why>")]
    [InlineData("url: http://a.b/c#d", "Key<url>Op<:> http://a.b/c#d")]
    [InlineData("at: 03:10", "Key<at>Op<:> 03:10")]
    [InlineData("- - true", "Op<-> Op<-> Ke<true>")]
    [InlineData("{ ko: 결제, en: ~ }", "Op<{> Key<ko>Op<:> 결제Op<,> Key<en>Op<:> Ke<~> Op<}>")]
    [InlineData("\"a b\": 'it''s'", "Key<\"a b\">Op<:> St<'it'>St<'s'>")]
    [InlineData(
        "a: |-\n  b: c\n\n  # d\ne: f",
        "Key<a>Op<:> Op<|->\n  St<b: c>\n\n  St<# d>\nKey<e>Op<:> f"
    )]
    [InlineData("a: \"b\n  c\" # d", "Key<a>Op<:> St<\"b\n  c\"> Co<# d>")]
    [InlineData("a: &x !!str b\nc: *x", "Key<a>Op<:> Va<&x> Va<!!str> b\nKey<c>Op<:> Va<*x>")]
    [InlineData(
        "{\"n\":-1.5e3,\"s\":\"\\\"\",\"b\":[false,null]}",
        "Op<{>Key<\"n\">Op<:>Nu<-1.5e3>Op<,>Key<\"s\">Op<:>St<\"\\\"\">Op<,>Key<\"b\">Op<:>Op<[>Ke<false>Op<,>Ke<null>Op<]>Op<}>"
    )]
    [InlineData("\"never closed", "St<\"never closed>")]
    [InlineData("a: {{service}}", "Key<a>Op<:> Pa<{{service}}>")]
    public void Reads(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Concat(
                CodeHighlighter
                    .Tokens(text, "yaml", _ => true)
                    .Select(token =>
                        Show(token.Kind, text.Substring(token.Span.Start, token.Span.Length))
                    )
            )
        );

    private static string Show(CodeTokenKind kind, string piece) =>
        kind switch
        {
            CodeTokenKind.Text => piece,
            CodeTokenKind.Key => $"Key<{piece}>",
            _ => $"{kind.ToString()[..2]}<{piece}>",
        };
}
