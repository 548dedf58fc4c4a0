using System.Collections.Frozen;
using IncidentDocs.Core.Fixes;
using IncidentDocs.Core.Parsing;
using Xunit;

namespace IncidentDocs.Tests.Fixes;

/// <summary>What <c>--fix</c> does, and what it leaves alone.</summary>
public sealed class SafeFixTests
{
    private const string Path = "content/postmortems/2026/INC-20260304-01.md";

    [Theory]
    [InlineData("a: 2026-03-04T14:02:00+09:00", "a: \"2026-03-04T14:02:00+09:00\"")]
    [InlineData("a: 2026-03-04 14:02:00 Z # why", "a: \"2026-03-04 14:02:00 Z\" # why")]
    [InlineData(
        "a: { b: 14:02, c: [9:00, 23:59:59] }",
        "a: { b: \"14:02\", c: [\"9:00\", \"23:59:59\"] }"
    )]
    [InlineData("a: \"14:02\"\nb: '14:02'", "a: \"14:02\"\nb: '14:02'")]
    [InlineData("a: 2026-03-04\nb: 1:2\nc: 14:02 it began\nd: |\n  14:02", null)]
    [InlineData("a: &x 14:02\nb: *x", "a: &x \"14:02\"\nb: *x")]
    [InlineData("14:02: a key", null)]
    [InlineData("a: [14:02", null)]
    public void TimesArePutInQuotes(string text, string? expected) =>
        Assert.Equal(
            (expected ?? text) + "\n",
            SafeFixes.Apply("content/teams.yml", text + "\n", ParseLimits.Default).Text
        );

    [Theory]
    [InlineData("a: b", "a: b\n")]
    [InlineData("a: b\r\nc: d", "a: b\r\nc: d\r\n")]
    [InlineData("", "")]
    [InlineData("a: |\n  b", "a: |\n  b")]
    [InlineData("a: |-\n  b", "a: |-\n  b\n")]
    public void TheLastLineIsEnded(string text, string expected) =>
        Assert.Equal(
            expected,
            SafeFixes.Apply("content/teams.yml", text, ParseLimits.Default).Text
        );

    [Fact]
    public void AnInheritedDateIsWrittenOut() =>
        Fixes(
            """
            - { at: "2026-03-04T23:50:00+09:00", kind: started }
            - { at: "23:58", kind: detected } # soon
            - at: "2026-03-05T00:03:00+09:00"
            - at: '00:07:30'
            """,
            """
            - { at: "2026-03-04T23:50:00+09:00", kind: started }
            - { at: "2026-03-04T23:58:00+09:00", kind: detected } # soon
            - at: "2026-03-05T00:03:00+09:00"
            - at: "2026-03-05T00:07:30+09:00"
            """
        );

    /// <summary>Past midnight somebody forgot the date: neither writing the wrong one nor sorting would be safe.</summary>
    [Fact]
    public void ABareTimeThatGoesBackIsLeftAlone()
    {
        const string timeline = """
            - { at: "2026-03-04T23:50:00+09:00", kind: started }
            - { at: "00:03", kind: detected }
            """;
        Fixes(timeline, timeline);
    }

    [Fact]
    public void DatedEntriesAreSortedWithTheirComments() =>
        Fixes(
            """
            # all of it
            - { at: "2026-03-04T14:00:00+09:00", what: one }
            - at: "2026-03-04T14:20:00+09:00"
              what: |
                four

                # no comment
              # of four

            # of two
            - { at: "2026-03-04T05:10:00Z", what: two }   # in UTC
            - { at: "2026-03-04T14:10:00+09:00", what: three }
            - { at: "2026-03-04T15:00:00+09:00", what: five }
            # the end
            """,
            """
            # all of it
            - { at: "2026-03-04T14:00:00+09:00", what: one }
            # of two
            - { at: "2026-03-04T05:10:00Z", what: two }   # in UTC
            - { at: "2026-03-04T14:10:00+09:00", what: three }
            - at: "2026-03-04T14:20:00+09:00"
              what: |
                four

                # no comment
              # of four

            - { at: "2026-03-04T15:00:00+09:00", what: five }
            # the end
            """
        );

    [Theory]
    [InlineData("[{ at: \"2026-03-04T14:01:00Z\" }, { at: \"2026-03-04T14:00:00Z\" }]")]
    [InlineData(
        "\n  - { at: \"2026-03-04T14:01:00Z\", who: *a }\n  - { at: \"2026-03-04T14:00:00Z\", who: &a x }"
    )]
    [InlineData(
        "\n  - &a { at: \"2026-03-04T14:01:00Z\" }\n  - { at: \"2026-03-04T14:00:00Z\" }\n  - *a"
    )]
    [InlineData("\n  -\n    at: \"2026-03-04T14:01:00Z\"\n  -\n    at: \"2026-03-04T14:00:00Z\"")]
    public void ATimelineThatIsNotWrittenAnEntryALineIsLeftAlone(string timeline)
    {
        var text = $"---\nb: &a y\ntimeline: {timeline}\n---\n";
        Assert.Equal(text, SafeFixes.Apply(Path, text, ParseLimits.Default).Text);
    }

    [Fact]
    public void OnlyWhatMendsTheFindingsAskedForIsDone()
    {
        var text = Document("- at: \"2026-03-04T14:01:00Z\"\n- at: \"2026-03-04T14:00:00Z\"")
            .TrimEnd();
        var (edited, done) = SafeFixes.Apply(
            Path,
            text,
            ParseLimits.Default,
            FrozenSet.ToFrozenSet(["INC002"], StringComparer.Ordinal)
        );
        Assert.Equal("INC002", Assert.Single(done).Code);
        Assert.False(edited.EndsWith('\n'));
    }

    [Fact]
    public void AnotherKindOfDocumentHasNoTimeline()
    {
        var text = Document("- at: \"2026-03-04T14:01:00Z\"\n- at: \"14:00\"");
        Assert.Equal(text, SafeFixes.Apply("content/guide/a.md", text, ParseLimits.Default).Text);
    }

    private static void Fixes(string timeline, string expected)
    {
        var (text, _) = SafeFixes.Apply(Path, Document(timeline), ParseLimits.Default);
        Assert.Equal(Document(expected), text);
        Assert.Empty(SafeFixes.Apply(Path, text, ParseLimits.Default).Done);
    }

    private static string Document(string timeline) =>
        $"---\nid: x\ntimeline:\n{timeline}\nlessons: y\n---\n# Body\n";
}
