using System.Diagnostics;
using System.Text.Json;
using IncidentDocs.Core.Schema;
using IncidentDocs.Core.Schema.Patterns;
using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>Patterns are those of ECMA-262 in Unicode mode, and none of them can hold a build up.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^a$", "b\na", false)]
    [InlineData(@"^\d$", "٣", false)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData(@"^\s$", "\u00A0", true)]
    [InlineData(@"^[^\d]$", "가", true)]
    [InlineData(@"^[\D]$", "5", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^.$", "🐲", true)]
    [InlineData("^.{2}$", "🐲", false)]
    [InlineData("^[🐲a]$", "🐲", true)]
    [InlineData("^[^a]$", "🐲", true)]
    [InlineData("^[🐠-🐲]$", "🐡", true)]
    [InlineData("^[🐠-🐲]$", "🐳", false)]
    [InlineData(@"^\u{1F432}$", "🐲", true)]
    [InlineData(@"^\uD83D\uDC32$", "🐲", true)]
    [InlineData(@"^\p{Script=Hangul}+$", "장애", true)]
    [InlineData(@"^\p{Lu}\P{Lu}$", "Ab", true)]
    [InlineData("^[a[]$", "[", true)]
    [InlineData("^[a-z-[aeiou]]$", "-]", true)]
    [InlineData("^[]$", "a", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData(@"^(a)?b\1$", "b", true)]
    [InlineData(@"^(?<x>a)\k<x>$", "aa", true)]
    [InlineData(@"^(?<x>a)(b)\2$", "abb", true)]
    [InlineData(@"\bb", "éb", true)]
    [InlineData(@"\Bb", "éb", false)]
    [InlineData("^a{2,}?$", "aaa", true)]
    [InlineData("^a{x$", "a{x", true)]
    [InlineData(@"^\-\/$", "-/", true)]
    [InlineData("a|b", "xb", true)]
    [InlineData("a(?=b)", "ab", true)]
    [InlineData("(?<!a)b", "ab", false)]
    public void MatchesAsEcmaScriptDoes(string pattern, string value, bool matches)
    {
        var read = EcmaPattern.Read(pattern);
        Assert.Null(read.Problem);
        Assert.Equal(
            matches ? PatternOutcome.Match : PatternOutcome.NoMatch,
            new SchemaPattern(read).Match(value)
        );
    }

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("[a")]
    [InlineData("[b-a]")]
    [InlineData(@"[\d-x]")]
    [InlineData("*a")]
    [InlineData("^*")]
    [InlineData("a{2,1}")]
    [InlineData(@"\")]
    [InlineData(@"\a")]
    [InlineData(@"\01")]
    [InlineData(@"\1")]
    [InlineData(@"\k<x>")]
    [InlineData(@"\u12")]
    [InlineData(@"\u{110000}")]
    [InlineData(@"\x1")]
    [InlineData("(?<1a>x)")]
    [InlineData("(?<a>x)(?<a>y)")]
    [InlineData("(?i)a")]
    [InlineData("(?>a)")]
    [InlineData(@"\p{Nonsense}")]
    public void WhatIsNoPatternIsRefused(string pattern) =>
        Assert.NotNull(EcmaPattern.Read(pattern).Problem);

    [Fact]
    public void AThousandNestedGroupsAreRefusedAndDoNotOverflow() =>
        Assert.NotNull(EcmaPattern.Read(new string('(', 100_000)).Problem);

    [Theory]
    [InlineData("^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$", false)]
    [InlineData("^([0-9]+(s|m|h|d|w)|next_release)$", false)]
    [InlineData("^INC-[0-9]{8}-[0-9]{2,}$", false)]
    [InlineData("^[0-9]+([.][0-9]+)+$", true)]
    [InlineData("^(a+)+$", true)]
    [InlineData("^(a|a)*$", true)]
    [InlineData("^a*a*b$", true)]
    [InlineData("^(a?){30}a{30}$", true)]
    [InlineData("a*b", true)]
    [InlineData("^(a*b){2}$", true)]
    [InlineData(@"^(a)\1$", false)]
    [InlineData("^(a{1,3000}){3000}$", false)]
    public void PatternsThatCouldGoBackALotRunOnTheEngineThatNeverDoes(
        string pattern,
        bool expected
    ) => Assert.Equal(expected, new SchemaPattern(EcmaPattern.Read(pattern)).IsNonBacktracking);

    [Fact]
    public void WhetherAValueFitsOurSchemasNeverDependsOnTheClock()
    {
        var patterns = EmbeddedSchemas
            .Read()
            .SelectMany(schema => PatternsOf(schema.Json.Span))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        Assert.NotEmpty(patterns);
        Assert.All(
            patterns,
            pattern =>
                Assert.False(new SchemaPattern(EcmaPattern.Read(pattern)).HasTimeLimit, pattern)
        );
        Assert.True(new SchemaPattern(EcmaPattern.Read("^(?=a)(a|aa)+$")).HasTimeLimit);
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|a)*$")]
    [InlineData("^a*a*a*a*a*b$")]
    [InlineData("^(a?){60}a{60}b$")]
    [InlineData("^[a-z]([a-z]*[a-z])?$")]
    public void EvilPatternsEndAtOnce(string pattern)
    {
        var watch = Stopwatch.StartNew();
        var outcome = new SchemaPattern(EcmaPattern.Read(pattern)).Match(
            new string('a', 100_000) + "!"
        );
        Assert.Equal(PatternOutcome.NoMatch, outcome);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    [Fact]
    public void APatternThatRunsOutOfTimeIsOneFindingHoweverOftenItIsMet()
    {
        const string schema = """{ "items": { "not": { "pattern": "^(?=a)(a|aa)+$" } } }""";
        var evil = new string('a', 40) + "!";
        var watch = Stopwatch.StartNew();
        var found = Assert.Single(
            Json.Evaluate($"[\"{evil}\", \"{evil}\", \"{evil}\"]", schema).Diagnostics,
            found => found.Message.En.Contains("took longer", StringComparison.Ordinal)
        );
        Assert.Equal(
            "pattern ^(?=a)(a|aa)+$ took longer than 250 ms on this value",
            found.Message.En
        );
        Assert.Equal(1, found.Location.Span.Start);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"took {watch.Elapsed}");
    }

    private static List<string> PatternsOf(ReadOnlySpan<byte> schema)
    {
        var found = new List<string>();
        var reader = new Utf8JsonReader(schema);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("pattern"))
            {
                reader.Read();
                if (reader.TokenType == JsonTokenType.String)
                {
                    found.Add(reader.GetString()!);
                }
            }
        }
        return found;
    }
}
