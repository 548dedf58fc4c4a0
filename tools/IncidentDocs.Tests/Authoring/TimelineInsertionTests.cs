using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Model.Incidents;
using NodaTime.Text;
using Xunit;

namespace IncidentDocs.Tests.Authoring;

public sealed class TimelineInsertionTests
{
    private const string Path = "content/postmortems/2026/INC-20260304-01.md";

    private const string Document = """
        ---
        id: INC-20260304-01 # the id
        status: active   # moves
        severity: P2
        timeline:
          # the first
          - at: "2026-03-04T23:50:00+09:00"
            kind: detected
            what: >-
              folded
              text

          # the second
          - { at: "23:58", kind: update, what: x } # behind it
          - { at: "2026-03-05T00:10:00+09:00", kind: update, what: y }
          - { at: "00:20", kind: update, what: z }
        actions: []
        ---

        ## Text

        """;

    [Fact]
    public void ALineOfNowGoesToTheEnd() =>
        Expect(
            "2026-03-05T00:25:00+09:00",
            "  - { at: \"00:20\", kind: update, what: z }\n",
            "  - { at: \"00:20\", kind: update, what: z }\n  - { at: \"00:25\", kind: update, what: new }\n"
        );

    [Fact]
    public void AnEarlierOneGoesWhereItBelongsBehindAllThatBelongsToTheEntryAbove() =>
        Expect(
            "2026-03-04T23:55:00+09:00",
            "      text\n",
            "      text\n  - { at: \"23:55\", kind: update, what: new }\n"
        );

    [Fact]
    public void AnEntryBelowKeepsItsDate() =>
        Expect(
            "2026-03-04T22:00:00+09:00",
            "  - at: \"2026-03-04T23:50:00+09:00\"\n",
            "  - { at: \"2026-03-04T22:00:00+09:00\", kind: update, what: new }\n  - at: \"2026-03-04T23:50:00+09:00\"\n"
        );

    [Fact]
    public void ABareTimeBelowAnotherDayIsWrittenOut()
    {
        var bare = Document
            .Replace("\"2026-03-05T00:10:00+09:00\"", "\"23:59\"", StringComparison.Ordinal)
            .Replace("\"00:20\"", "\"2026-03-05T00:20:00+09:00\"", StringComparison.Ordinal);
        var (text, refusal) = TimelineInsertion.Add(
            Path,
            bare,
            Line("2026-03-04T14:58:30Z", TimelineKind.Update)
        );
        Assert.Null(refusal);
        Assert.Contains(
            "- { at: \"2026-03-04T14:58:30Z\", kind: update, what: new }\n  - { at: \"2026-03-04T23:59:00+09:00\"",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ARecoveryMovesTheStatusAndKeepsItsComment() =>
        Assert.Contains(
            "status: recovered   # moves",
            Add(Document, "2026-03-05T00:25:00+09:00", TimelineKind.Recovered),
            StringComparison.Ordinal
        );

    [Fact]
    public void ARegressionMovesItBack() =>
        Assert.Contains(
            "status: active",
            Add(
                Add(Document, "2026-03-05T00:25:00+09:00", TimelineKind.Recovered),
                "2026-03-05T00:30:00+09:00",
                TimelineKind.Regressed
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void LinesEndAsTheyDo()
    {
        var text = Add(
            Document.ReplaceLineEndings("\r\n"),
            "2026-03-05T00:25:00+09:00",
            TimelineKind.Update
        );
        Assert.Equal(text.ReplaceLineEndings("\r\n"), text);
    }

    [Fact]
    public void AListInBracketsStaysInBrackets()
    {
        const string Flow =
            "---\ntimeline: [{ at: \"2026-03-04T23:50:00+09:00\", kind: detected, what: a }] # c\n---\n";
        Assert.Equal(
            Flow.Replace(
                "a }]",
                "a }, { at: \"23:51\", kind: update, what: new }]",
                StringComparison.Ordinal
            ),
            Add(Flow, "2026-03-04T23:51:00+09:00", TimelineKind.Update)
        );
    }

    [Theory]
    [InlineData("---\ntimeline: []\n---\n")]
    [InlineData("---\ntimeline:\n  - { at: \"10:00\", kind: update, what: a }\n---\n")]
    [InlineData("---\ntimeline: [\n---\n")]
    public void WhatCanNotBeReadIsNotTouched(string text)
    {
        var (made, refusal) = TimelineInsertion.Add(
            Path,
            text,
            Line("2026-03-04T23:51:00+09:00", TimelineKind.Update)
        );
        Assert.Null(made);
        Assert.NotNull(refusal);
    }

    private static void Expect(string at, string old, string made) =>
        Assert.Equal(
            Document.Replace(old, made, StringComparison.Ordinal),
            Add(Document, at, TimelineKind.Update)
        );

    private static string Add(string text, string at, TimelineKind kind)
    {
        var (made, refusal) = TimelineInsertion.Add(Path, text, Line(at, kind));
        Assert.Null(refusal);
        return made!;
    }

    private static TimelineLine Line(string at, TimelineKind kind) =>
        new(OffsetDateTimePattern.Rfc3339.Parse(at).Value, kind) { What = "new" };
}
