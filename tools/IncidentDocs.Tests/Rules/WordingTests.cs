using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Core.Languages.Secrets;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Rules.Wording;
using Xunit;

namespace IncidentDocs.Tests.Rules;

/// <summary>How far the rules that read words can be trusted, on sentences written for the purpose.</summary>
public sealed class WordingTests
{
    private static readonly ImmutableArray<string> Names =
    [
        "김민지",
        "이준호",
        "박지우",
        "최서연",
        "정도현",
        "한지민",
        "서유나",
        "윤태호",
        "오하린",
        "임건우",
        "문소희",
        "강미래",
        "신우진",
        "배은지",
        "황인호",
        "조현석",
        "남수진",
        "송다혜",
        "장민석",
        "Kim Minji",
    ];

    private static readonly FrozenSet<string> Addresses = new[]
    {
        "minji.kim@onnaru.example.com",
        "junho.lee@onnaru.example.com",
        "jiwoo.park@onnaru.example.com",
        "hyunseok.jo@onnaru.example.com",
        "dongwon.cha@onnaru.example.com",
        "eunbyul.go@onnaru.example.com",
        "seoyeon.choi@onnaru.example.com",
    }.ToFrozenSet(StringComparer.Ordinal);

    [Fact]
    public void Blame()
    {
        var blame = new BlameWording();
        Measure("INC014", sentence => blame.Find(sentence, new MarkedNames(Names)).Any());
    }

    [Fact]
    public void Vagueness() => Measure("ACT004", new VagueWording().IsVague);

    [Fact]
    public void PersonalData()
    {
        var data = new PersonalData();
        Measure("PUB001", sentence => !data.Find(sentence, Addresses).IsEmpty);
    }

    [Fact]
    public void Secrets() => Measure("PUB002", line => SecretTokens.Find(line).Any(), least: 40);

    [Theory]
    [InlineData("담당자가 ")]
    [InlineData("담당자의 잘못 ")]
    [InlineData("the engineer should have ")]
    [InlineData("책임은 ")]
    [InlineData("010-")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("900101-1")]
    [InlineData("+44 7")]
    public void Time_grows_with_the_length_of_a_text(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length));
        var blame = new BlameWording();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = blame.Find(text, new MarkedNames(Names)).Count();
        _ = new PersonalData().Find(text, Addresses).Length;
        _ = new VagueWording().IsVague(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    private static void Measure(string code, Func<string, bool> isFound, int least = 200)
    {
        var lines = File.ReadAllLines(Path.Combine(FixtureFiles.Root, "Wording", $"{code}.txt"))
            .Where(line => line.Length > 2 && line[0] is '+' or '-')
            .ToList();
        var told = WordingFigures.Tell(
            FiguresOf(lines.Where(line => line[1] == ' '), isFound),
            FiguresOf(lines.Where(line => line[1] != ' '), isFound)
        );
        Assert.Equal(told, DescriptorCatalog.Find(code)!.Measured);
        Assert.True(lines.Count(line => line[0] == '+') >= least);
        Assert.True(lines.Count(line => line[0] == '-') >= least);
        Assert.Equal(lines.Count, lines.Select(Text).Distinct(StringComparer.Ordinal).Count());
    }

    private static WordingFigures FiguresOf(IEnumerable<string> lines, Func<string, bool> isFound)
    {
        var all = lines
            .Select(line => (IsBad: line[0] == '+', IsFound: isFound(Text(line))))
            .ToList();
        return new WordingFigures(
            all.Count(line => line.IsBad),
            all.Count(line => !line.IsBad),
            all.Count(line => line.IsBad && line.IsFound),
            all.Count(line => !line.IsBad && line.IsFound)
        );
    }

    private static string Text(string line) =>
        line[2..].Trim().Replace("¦", "", StringComparison.Ordinal);
}
