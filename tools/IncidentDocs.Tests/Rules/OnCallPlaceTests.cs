using IncidentDocs.Core.Text;
using IncidentDocs.Tests.Facts;
using Xunit;

namespace IncidentDocs.Tests.Rules;

/// <summary>Findings of the on-call engine point at the smallest thing that is wrong, and at the other half of it.</summary>
public sealed class OnCallPlaceTests
{
    private const string Path = "content/oncall/rosters/ops.yml";

    private const string Head = """
        id: ops
        name: Operations
        team: ops
        time_zone: Asia/Seoul
        hours: off_hours
        seats: [{ id: primary, name: Primary }, { id: secondary, name: Secondary }]
        handover: { day: mon, at: "09:00" }
        acknowledge_within: 15m
        escalate_after: 10m

        """;

    [Theory]
    [InlineData(
        "shifts:\n  - { week: 2026-W01, weeks: 60, seats: { primary: «cat¹», secondary: «cat» } }\n",
        "ONC003"
    )]
    [InlineData(
        "shifts:\n  - { week: 2026-W01, weeks: 60, seats: { primary: ann, secondary: «cat¹» } }\noverrides:\n  - { seat: primary, from: \"2026-12-01T00:00:00+09:00\", to: \"2026-12-02T00:00:00+09:00\", person: «cat» }\n",
        "ONC003"
    )]
    [InlineData(
        "shifts:\n  - { week: 2026-W01, weeks: 60, seats: { primary: «cat¹», secondary: ann } }\noverrides:\n  - { seat: secondary, from: \"2026-12-01T00:00:00+09:00\", to: \"2026-12-02T00:00:00+09:00\", person: «cat» }\n",
        "ONC003"
    )]
    [InlineData(
        "rotation:\n  from: 2026-W01\n  until: 2027-W52\n  order:\n    primary: [ann, cat]\n    secondary: [«ann¹», «cat»]\n",
        "ONC003",
        true
    )]
    [InlineData(
        "shifts:\n  - { week: 2026-W01, weeks: 60, seats: { primary: «ben», secondary: cat } }\n",
        "ONC004"
    )]
    [InlineData(
        "layers:\n  - id: low\n    name: Low\n    shifts: [{ week: 2026-W01, weeks: 60, seats: { primary: ben, secondary: cat } }]\n  - id: high\n    name: High\n    shifts: [{ week: 2026-W01, weeks: 60, seats: { primary: «ben» } }]\n",
        "ONC004"
    )]
    [InlineData(
        "shifts:\n  - { week: 2026-W01, weeks: 60, seats: { primary: ann, secondary: cat } }\noverrides:\n  - { seat: primary, from: \"2026-12-01T00:00:00+09:00\", to: \"2026-12-02T00:00:00+09:00\", person: «ben» }\n",
        "ONC004"
    )]
    [InlineData(
        "rotation:\n  from: 2026-W01\n  until: «2026-W49»\n  order: { primary: [ann], secondary: [cat] }\n",
        "ONC005"
    )]
    [InlineData(
        "shifts:\n  - { week: 2026-W01, weeks: 40, seats: { primary: ann, secondary: cat } }\n  - { week: «2026-W41», weeks: 9, seats: { primary: ann, secondary: cat } }\n",
        "ONC005"
    )]
    public void ThePlaceIsTheWordThatIsWrong(string plan, string code, bool isEach = false)
    {
        var marked = Head + plan;
        var written = marked
            .Replace("«", "", StringComparison.Ordinal)
            .Replace("»", "", StringComparison.Ordinal)
            .Replace("¹", "", StringComparison.Ordinal);
        var handbook = new HandbookText().With(Path, written);
        handbook.With(
            "content/people.yml",
            """
            people:
              - { id: ann, name: Ann, team: ops, title: Engineer, channels: {} }
              - { id: ben, name: Ben, team: ops, title: Engineer, channels: {}, active_until: 2026-11-30 }
              - { id: cat, name: Cat, team: ops, title: Engineer, channels: {} }
            """
        );
        var found = handbook
            .Check("2026-11-23T09:00:00+09:00")
            .Findings.Select(finding => finding.Diagnostic)
            .Where(finding => finding.Descriptor.Code == code)
            .ToArray();

        var places = Places(marked, written);
        if (isEach)
        {
            Assert.Equal(
                places.Order(),
                found.Select(finding => finding.Location.Span.Start).Distinct().Order()
            );
            Assert.All(
                found,
                finding => Assert.Equal(Path, Assert.Single(finding.Related).Location.Path)
            );
            return;
        }
        var only = found[0];
        Assert.Equal(Path, only.Location.Path);
        Assert.Equal(places[^1], only.Location.Span.Start);
        switch (code)
        {
            case "ONC003":
                Assert.Equal(places[0], Assert.Single(only.Related).Location.Span.Start);
                break;
            case "ONC004":
                Assert.Equal("2026-11-30", Slice(Assert.Single(only.Related).Location));
                break;
            default:
                Assert.Empty(only.Related);
                break;
        }
    }

    /// <summary>Where the marked words begin in the text without its marks; the one marked ¹ first.</summary>
    private static int[] Places(string marked, string written)
    {
        var places = new List<(bool IsOther, int At)>();
        var at = 0;
        for (var read = 0; read < marked.Length; read++)
        {
            if (marked[read] == '«')
            {
                var end = marked.IndexOf('»', read);
                places.Add((marked[end - 1] == '¹', at));
            }
            else if (marked[read] is not ('»' or '¹'))
            {
                at++;
            }
        }
        Assert.Equal(written.Length, at);
        return [.. places.OrderBy(place => place.IsOther ? 0 : 1).Select(place => place.At)];
    }

    private static string Slice(Location place) => place.Source.Slice(place.Span);
}
