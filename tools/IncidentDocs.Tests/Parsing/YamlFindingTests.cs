using IncidentDocs.Core.Parsing;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>What is found in a document that is not as it should be, and where.</summary>
public sealed class YamlFindingTests
{
    [Theory]
    [InlineData("a: 1\nfoo\nb: 2\n", "2:1-2:4 DOC001 a key without ':'")]
    [InlineData("a: 1\nkey:value\nb: 2\n", "2:1-2:10 DOC001 no blank after the colon")]
    [InlineData("# x\nkey:value\nb: 1\n", "2:1-2:10 DOC001 no blank after the colon")]
    [InlineData("긴\n글: 1\n", "1:1-1:2 DOC001 unquoted text over several lines cannot be a key")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "3:3-3:5 DOC001 the indentation fits no level above")]
    [InlineData("a: \"x\" y\n", "1:8-1:9 DOC001 text behind the end of a value")]
    [InlineData("a: 'don't'\nb: 1\n", "1:9-1:11 DOC001 text behind the end of a value")]
    [InlineData("a: \"x\nb: 2\n", "1:4-1:6 DOC001 a quote is not closed")]
    [InlineData("a: 'x\nb: 2\n", "1:4-1:6 DOC001 a quote is not closed")]
    [InlineData("a: b: c\n", "1:5-1:6 DOC001 a second ':' inside an unquoted value")]
    [InlineData("a: b\n  c: d\n", "2:4-2:5 DOC001 a second ':' inside an unquoted value")]
    [InlineData("a:\n\tb: 1\n", "2:1-2:6 DOC001 a tab as indentation")]
    [InlineData("a: 1\n\t\nb: 2\n", "2:1-2:2 DOC001 a tab as indentation")]
    [InlineData("a: @x\n", "1:4-1:5 DOC001 a character that no unquoted value can begin with")]
    [InlineData("a: [1 2]}\n", "1:9-1:10 DOC001 text behind the end of a value")]
    [InlineData("a: ]\n", "1:4-1:5 DOC001 a value was expected here")]
    [InlineData("- a\nb: 1\n", "2:1-2:3 DOC001 the next item '- ' of the list was expected")]
    [InlineData("a: 1\n- b\n", "2:1-2:2 DOC001 a list item '- ' where a key was expected")]
    [InlineData("a:\n- b\n-c\n", "3:1-3:3 DOC001 no blank after the '-' of a list item")]
    [InlineData("a: - b\n", "1:4-1:5 DOC001 a list or key cannot begin in the middle of this line")]
    [InlineData("a: \"c \\d\"\n", "1:7-1:10 DOC001 an escape that double quotes do not know")]
    [InlineData(
        "a: \"\\udc00\\ud800\"\n",
        "1:17-1:18 DOC001 an escape that double quotes do not know"
    )]
    [InlineData("a: |x\n", "1:5-1:6 DOC001 a character that cannot follow '|' or '>'")]
    [InlineData(
        "a: >\n    \n  x\n",
        "3:1-3:3 DOC001 a blank line above the block's text is indented further than the text"
    )]
    [InlineData("a: &\n", "1:4-1:5 DOC001 no proper name after '&' or '*'")]
    [InlineData("a: *b\n", "1:4-1:6 DOC001 no anchor '&b' before this alias")]
    [InlineData("%YAML 2.0\n---\na: 1\n", "1:1-1:6 DOC001 an unknown or malformed directive")]
    [InlineData("a: \"x\"#c\n", "1:7-1:9 DOC001 a comment '#' cannot stand here")]
    [InlineData("a: 1\n... b\n", "2:1-2:5 DOC001 text where the document should end")]
    public void WhatIsNotWellFormedGivesOneFinding(string text, string expected)
    {
        var document = Parse.Yaml(text);

        Assert.Equal([expected], Parse.Findings(document));
        Assert.Null(document.Root);
        Assert.True(document.IsBroken);
        var found = document.Diagnostics[0];
        Assert.NotNull(found.Help);
        Assert.NotEqual(found.Message.En, found.Message.Ko);
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", "2:1-2:3", 3)]
    [InlineData("a: [[1, 2], [3, 4\nb: 5\n", "2:1-2:3", 12)]
    [InlineData("a: [\"]\", ']', {x: 1\nb: 5\n", "2:1-2:3", 14)]
    [InlineData("a: [1, '['\nb: 3\n", "2:1-2:3", 3)]
    [InlineData("a: [1, 2", "1:9-1:9", 3)]
    [InlineData("a: {b: 1\n\n\n", "1:9-1:9", 3)]
    public void AnOpenBracketIsShownBesideThePlace(string text, string place, int bracket)
    {
        var document = Parse.Yaml(text);

        Assert.Equal(
            [$"{place} DOC001 a bracket is not closed before this place"],
            Parse.Findings(document)
        );
        var opening = Assert.Single(document.Diagnostics[0].Related);
        Assert.Equal(bracket, opening.Location.Span.Start);
    }

    [Theory]
    [InlineData("a: !x 1\n", "1:4-1:6 DOC007 tag '!x' is not supported")]
    [InlineData("a: !a!b 1\n", "1:4-1:8 DOC007 tags are not supported")]
    [InlineData("a: &k !!str b\n", "1:7-1:12 DOC007 tag '!!str' is not supported")]
    [InlineData("<<: {a: 1}\n", "1:1-1:3 DOC007 merge key '<<' is not supported")]
    [InlineData("[a]: b\n", "1:1-1:4 DOC007 a list or mapping as a key")]
    [InlineData("a: &k {b: 1}\n*k : 2\n", "1:7-1:13 DOC007 a list or mapping as a key")]
    [InlineData(": x\n", "1:1-1:2 DOC007 no key before ':'")]
    [InlineData("a:\n  : x\n  b: c\n", "2:3-2:4 DOC007 no key before ':'")]
    [InlineData("- :\n", "1:3-1:4 DOC007 no key before ':'")]
    [InlineData("a: [: x]\n", "1:5-1:6 DOC007 no key before ':'")]
    [InlineData("a: {b: 1, ? }\n", "1:11-1:12 DOC007 no key before ':'")]
    [InlineData("a: 1\n---\nb: 2\n", "2:1-2:4 DOC007 more than one document in a file")]
    [InlineData("a: &k [*k]\n", "1:8-1:10 DOC007 alias '*k' holds itself")]
    public void WhatIsNotSupportedIsSaidWhereItStands(string text, string expected) =>
        Assert.Equal([expected], Parse.Findings(Parse.Yaml(text)));

    [Fact]
    public void WhatFollowsAnUnsupportedThingIsStillRead()
    {
        var document = Parse.Yaml("<<: !y {a: 1}\n\"<<\": !x 2\n? [b]\n: 3\nc: 4\nc: 5\n");

        Assert.Equal(
            [
                "1:1-1:3 DOC007 merge key '<<' is not supported",
                "1:5-1:7 DOC007 tag '!y' is not supported",
                "2:7-2:9 DOC007 tag '!x' is not supported",
                "3:3-3:6 DOC007 a list or mapping as a key",
                "6:1-6:2 DOC003 key 'c' appears twice",
            ],
            Parse.Findings(document)
        );
        var root = Assert.IsType<MappingNode>(document.Root);
        Assert.Equal(["<<", "c"], root.Entries.Select(entry => entry.Key.Value));
        Assert.Equal("4", Assert.IsType<ScalarNode>(root["c"]).Value);
    }

    [Fact]
    public void BothPlacesOfADuplicateKeyAreShown()
    {
        var document = Parse.Yaml("a:\n  담당: 1\n  \"담당\": 2\n  1: x\n  '1': y\n");

        Assert.Equal(
            ["3:3-3:7 DOC003 key '담당' appears twice", "5:3-5:6 DOC003 key '1' appears twice"],
            Parse.Findings(document)
        );
        Assert.Equal("키 '담당'이 두 번 있음", document.Diagnostics[0].Message.Ko);
        var first = Assert.Single(document.Diagnostics[0].Related);
        Assert.Equal(2, first.Location.Start.Line);
        Assert.Equal("담당", document.Source.Slice(first.Location.Span));
    }

    [Fact]
    public void AnAliasSharesTheNodeOfItsAnchor()
    {
        var document = Parse.Yaml("a: &k {b: 1}\nc: *k\nd: [*k, *k]\n");

        var root = Assert.IsType<MappingNode>(document.Root);
        Assert.Empty(document.Diagnostics);
        Assert.Same(root["a"], root["c"]);
        Assert.Equal("d: [*k, *k]", document.Source.Slice(root.Span)[^11..]);
    }
}
