using System.Text.Json;
using CsCheck;
using IncidentDocs.Site.Search.Terms;
using Xunit;

namespace IncidentDocs.Tests.Site.Search;

/// <summary>How texts are cut into terms. The fixture is run against the browser's script too.</summary>
public sealed class TermReaderTests
{
    private static readonly Gen<string> s_texts = Gen
        .Char.Array[0, 60]
        .Select(all => new string(all));

    private static readonly Gen<string> s_wordy = Gen.OneOf(
            new[]
            {
                "커",
                "넥",
                "션",
                "풀",
                "ㅋ",
                "a",
                "B",
                "Cc",
                "_",
                "-",
                " ",
                "1",
                "\u1100",
                "\u1161",
                ".",
            }
                .Select(word => Gen.Const(word))
                .ToArray()
        )
        .Array[0, 30]
        .Select(string.Concat);

    [Fact]
    public void TextsHaveTheTermsOfTheFixture()
    {
        var path = Path.Combine(
            Verified.RepositoryRoot,
            "tools/IncidentDocs.Tests/Fixtures/Search/terms.json"
        );
        using var cases = JsonDocument.Parse(File.ReadAllText(path));
        Assert.All(
            cases.RootElement.EnumerateArray(),
            one =>
                Assert.Equal(
                    one[1].EnumerateArray().Select(term => term.GetString()),
                    TermList.Of(one[0].GetString()!)
                )
        );
    }

    [Fact]
    public void EveryTextHasTermsAndTheyAreLetters() =>
        Gen.OneOf(s_texts, s_wordy)
            .Sample(
                text =>
                    TermList
                        .Of(text)
                        .All(term =>
                            term.Length is > 0 and <= TermReader.Longest
                            && term.All(TermReader.IsLetter)
                        ),
                time: 1
            );

    [Fact]
    public void TermsOfATextAreThoseOfItsFoldedForm() =>
        s_wordy.Sample(
            text =>
            {
                var folded = new FoldedText();
                folded.Read(text);
                var once = folded.Letters.ToString();
                folded.Read(once);
                return folded.Letters.SequenceEqual(once);
            },
            time: 1
        );

    /// <summary>However a compound is spaced, it has the pairs of the one that is written together.</summary>
    [Fact]
    public void SpacesInACompoundLoseNothing() =>
        Gen.Select(Gen.Char['가', '힣'].Array[2, 8].Select(all => new string(all)), Gen.Int[1, 7])
            .Sample(
                (word, cut) =>
                {
                    var at = Math.Min(cut, word.Length - 1);
                    var spaced = TermList.Of($"{word[..at]} {word[at..]}");
                    return TermList.Of(word).All(spaced.Contains);
                },
                time: 1
            );

    [Theory]
    [InlineData("DB 커넥션 풀 소진", "ㅋㄴㅅㅍㅅㅈ ㅍㅅㅈ ㅅㅈ")]
    [InlineData("디스크 풀(No space)", "ㄷㅅㅋㅍ ㅍ")]
    [InlineData("War Room", "")]
    public void TitlesHaveTheirInitialConsonants(string title, string expected) =>
        Assert.Equal(expected, string.Join(' ', TermList.InitialsOf(title)));

    [Theory]
    [InlineData("워룸을 엽니다", "#0")]
    [InlineData("war-room", "#0")]
    [InlineData("전쟁 상황실", "#0")]
    [InlineData("전쟁상황실에서", "#0")]
    [InlineData("warrooms", "")]
    [InlineData("DB커넥션", "#1")]
    [InlineData("dbms", "")]
    [InlineData("큐가 찼다", "")]
    [InlineData("큐", "#2")]
    [InlineData("큐레이션", "")]
    public void SynonymsAreFoundAsWords(string text, string expected)
    {
        var synonyms = new SynonymMatcher([
            ["War Room", "워룸", "전쟁 상황실"],
            ["DB", "데이터베이스"],
            ["큐", "queue"],
        ]);
        Assert.Equal(expected, string.Join(' ', TermList.GroupsOf(synonyms, text)));
    }
}
