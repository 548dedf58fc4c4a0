using System.Diagnostics;
using CsCheck;
using IncidentDocs.Core.Languages;
using IncidentDocs.Core.Languages.Commands;
using IncidentDocs.Core.Languages.Secrets;
using IncidentDocs.Core.Languages.Shell;
using IncidentDocs.Core.Languages.Sql;
using IncidentDocs.Core.Text;
using IncidentDocs.Tests.Languages.Shell;
using Xunit;

namespace IncidentDocs.Tests.Languages;

/// <summary>Whatever the text is: no exception, tokens that tile it, every place inside it, and a time that grows with its length.</summary>
public sealed class CodePropertyTests
{
    /// <summary>A longer run: INCIDENTDOCS_MUTATIONS=20000.</summary>
    private static readonly int Iterations = int.TryParse(
        Environment.GetEnvironmentVariable("INCIDENTDOCS_MUTATIONS"),
        out var asked
    )
        ? asked
        : 2000;

    private static readonly string[] Pieces =
    [
        "a",
        " ",
        "\n",
        "'",
        "\"",
        "`",
        "\\",
        "$",
        "$(",
        "$((",
        "((",
        "))",
        "${",
        "}",
        "(",
        ")",
        "{ ",
        "[[ ",
        " ]]",
        ";",
        ";;",
        "&",
        "|",
        "<",
        ">",
        "<<E\n",
        "E\n",
        "#",
        "if ",
        "then ",
        "fi ",
        "do ",
        "done ",
        "case ",
        "in ",
        "esac ",
        "for ",
        "x=",
        "a[",
        "]",
        "=~ ",
        "$$",
        "$x$",
        "--",
        "/*",
        "*/",
        "SELECT ",
        "WHERE ",
        ",",
        "DROP ",
        "{{name}}",
        "{{",
        "}}",
        "[이름]",
        "<pod>",
        "CHANGEME",
        "rm ",
        "sudo ",
        "sh -c ",
        "ssh h ",
        "psql -c ",
        "xargs ",
        "-exec ",
        "password: ",
        "key: ",
        "- ",
        "[1, ",
        ": |\n",
        "    ",
        "://a:b@",
        "AKIA",
        "\0",
        "\uD83D",
        "한",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1]
        .Select(at => Pieces[at])
        .Array[0, 30]
        .Select(string.Concat);

    [Fact]
    public void Random_texts_never_throw() => Texts.Holds(Check, Iterations, share: 8);

    [Fact]
    public void Commands_and_their_mutations_never_throw() =>
        Assert.All(CommandCorpus.All.Concat(CommandCorpus.Mutations(Iterations / 4)), Check);

    [Theory]
    [InlineData("(")]
    [InlineData("((")]
    [InlineData("$((")]
    [InlineData("$(")]
    [InlineData("\"$(")]
    [InlineData("`")]
    [InlineData("'a' ")]
    [InlineData("${a:-")]
    [InlineData("a=(")]
    [InlineData("if a; then ")]
    [InlineData("[[ ( ")]
    [InlineData("case a in b) ")]
    [InlineData("{ a; }; ")]
    [InlineData("<<E ")]
    [InlineData("cat <<E\n")]
    [InlineData("((a) ")]
    [InlineData("[[ a =~ (")]
    [InlineData("a | ")]
    [InlineData("sudo ")]
    [InlineData("sh -c 'sh -c ")]
    [InlineData("find -exec ")]
    [InlineData("/* ")]
    [InlineData("$a$ ")]
    [InlineData("{{")]
    [InlineData("{{a ")]
    [InlineData("[이름")]
    [InlineData("<a")]
    [InlineData("DELETE FROM t ")]
    [InlineData("(DELETE ")]
    [InlineData("://a:b")]
    [InlineData("password=")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("\"a\" ")]
    [InlineData("a  ")]
    [InlineData("|-")]
    [InlineData("a: |\n b\n")]
    public void Time_grows_with_the_length(string piece)
    {
        var (few, many) = (0L, 0L);
        for (var attempt = 0; attempt < 4; attempt++)
        {
            (few, many) = (TimeOf(piece, 500), TimeOf(piece, 4_000));
            if (many < 400 || many <= few * 24)
            {
                return;
            }
        }
        Assert.Fail($"{piece}: {few} ms for 500 pieces, {many} ms for 4,000, eight times as many");
    }

    private static long TimeOf(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count));
        var best = long.MaxValue;
        for (var run = 0; run < 2; run++)
        {
            var watch = Stopwatch.StartNew();
            Check(text);
            best = Math.Min(best, watch.ElapsedMilliseconds);
        }
        return best;
    }

    private static void Check(string text)
    {
        foreach (var language in new[] { "bash", "sql", "yaml", "json", "text" })
        {
            Tiled(text, CodeHighlighter.Tokens(text, language, _ => true));
            var places = ParameterMask.Find(text).AddRange(Placeholders.Find(text, language));
            Inside(text, places);
            var filled = ParameterMask.Fill(text, places);
            Assert.Equal(text.Length, filled.Length);
            var content = CommandScanner.Scan(filled, language);
            Inside(
                text,
                content.Invocations.SelectMany(call => call.Words).Select(word => word.Span)
            );
            Inside(text, DestructiveCommands.Find(content, []).Select(fault => fault.Span));
            Inside(text, UnsafeCommands.Find(content).Select(fault => fault.Span));
            Inside(text, SecretCommands.Find(content).Select(found => found.Span));
            Inside(text, content.Problem is { } problem ? [problem.Span] : []);
        }
        Inside(text, SecretTokens.Find(text).Select(found => found.Span));
        Assert.NotNull(ShellParser.Parse(text));
        Assert.NotNull(SqlParser.Parse(text));
    }

    private static void Tiled(string text, IEnumerable<CodeToken> tokens)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            Assert.Equal(at, token.Span.Start);
            Assert.NotEqual(0, token.Span.Length);
            at = token.Span.End;
        }
        Assert.Equal(text.Length, at);
    }

    private static void Inside(string text, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, 0, text.Length);
            Assert.InRange(span.End, span.Start, text.Length);
        }
    }
}
