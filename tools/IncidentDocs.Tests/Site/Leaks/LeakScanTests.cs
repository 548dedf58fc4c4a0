using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Site.Leaks;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Search;
using IncidentDocs.Site.Search.Index;
using IncidentDocs.Site.Search.Terms;
using IncidentDocs.Tests.Site.Model;
using Xunit;

namespace IncidentDocs.Tests.Site.Leaks;

/// <summary>PUB003: the bytes of a public copy are held against what it must not hold. The projection leaves it nothing to find; what slips past it is found in every kind of file.</summary>
public sealed class LeakScanTests
{
    private static readonly Lazy<HandbookFacts> s_facts = new(() =>
        HandbookSite.Facts(HandbookSite.Read("."), Audience.Public)
    );

    [Theory]
    [InlineData(".", Language.Korean)]
    [InlineData("tools/IncidentDocs.Tests/Fixtures/Sites/harbor", Language.English)]
    public void A_public_copy_holds_nothing_internal(string handbook, Language language)
    {
        var sources = HandbookSite.Read(handbook);
        var scan = new LeakScan(HandbookSite.Facts(sources, Audience.Public).Catalog);
        HandbookSite.Render(scan.Over(HandbookSite.Build(sources, language, Audience.Public)));
        Assert.Equal([], scan.Findings.Select(Told));
    }

    /// <summary>And the scan is not blind: of the copy for the company it finds people, channels, vendors, documents, amounts, notes.</summary>
    [Fact]
    public void A_copy_for_the_company_is_full_of_it()
    {
        var scan = new LeakScan(s_facts.Value.Catalog);
        HandbookSite.Render(scan.Over(HandbookSite.Build(HandbookSite.Read("."))));
        var found = scan
            .Findings.Select(finding =>
                finding.Location.Source.Slice(finding.Location.Span).Trim('"')
            )
            .ToHashSet(StringComparer.Ordinal);
        string[] expected =
        [
            "+821000000001",
            "@minji.kim",
            "kim-minji",
            "#team-payments",
            "minji.kim@onnaru.example.com",
        ];
        Assert.Empty(expected.Except(found, StringComparer.Ordinal));
        foreach (
            var document in new[]
            {
                "content/contacts/vendors.yml",
                "content/runbooks/disk-full.md",
                "content/postmortems/2026/INC-20260304-01.md",
                "content/policy/escalation.yml",
                "content/oncall/rosters/payments-oncall.yml",
                "content/drills/plan.yml",
            }
        )
        {
            Assert.Contains(scan.Findings, finding => finding.Location.Path == document);
        }
    }

    [Theory]
    [InlineData("x.html", "<a href=\"tel:+821000000001\">")]
    [InlineData("x.html", "<p>+82 10-0000-0001</p>")]
    [InlineData("x.json", "{\"phone\":\"+821000000001\"}")]
    [InlineData("x.ics", "DESCRIPTION:+8210000\r\n 00001\r\n")]
    public void A_number_is_found_in_every_form(string path, string text)
    {
        var scan = new LeakScan(s_facts.Value.Catalog);
        scan.Scan(path, Encoding.UTF8.GetBytes(text));
        var finding = Assert.Single(scan.Findings);
        Assert.Equal("PUB003", finding.Descriptor.Code);
        Assert.Equal("content/people.yml", finding.Location.Path);
        Assert.Contains(path, finding.Message.En, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "0000",
            finding.Message.Ko + finding.Message.En,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_public_too_is_no_leak()
    {
        var scan = new LeakScan(s_facts.Value.Catalog);
        // A service, its name, and a date that an internal document has as well.
        scan.Scan("x.html", "<p>payments-api 결제 API 2026-03-04 14:02 P1 Critical</p>"u8);
        Assert.Empty(scan.Findings);
    }

    [Theory]
    [InlineData("문의는 @seoyeon.choi 으로", true)]
    [InlineData("카드 결제 승인 오류", false)]
    public void The_dictionary_of_the_search_is_decoded(string text, bool leaks)
    {
        var scan = new LeakScan(s_facts.Value.Catalog);
        var entries = new SearchEntry[]
        {
            new("a.html", SearchKind.Document, "가", told => told.Add(SearchField.Body, "나다라")),
            new("b.html", SearchKind.Document, "마", told => told.Add(SearchField.Body, text)),
        };
        var synonyms = new SynonymMatcher([]);
        var index = SearchIndexer.Build([.. entries], synonyms, Language.Korean);
        var files = new SearchFiles([.. entries], index, synonyms, Language.Korean).Files();
        foreach (var file in files.Where(file => PostingScan.IsDictionary(file.Path)))
        {
            var bytes = new System.Buffers.ArrayBufferWriter<byte>();
            file.Render(bytes);
            scan.Scan(file.Path, bytes.WrittenSpan);
        }
        Assert.Equal(
            leaks,
            scan.Findings.Any(finding => finding.Location.Path == "content/people.yml")
        );
        Assert.Equal(leaks, !scan.Findings.IsEmpty);
    }

    [Fact]
    public void The_matcher_finds_what_a_plain_search_finds()
    {
        var random = new Random(3);
        for (var round = 0; round < 300; round++)
        {
            var text = Word(random, random.Next(200));
            string[] texts =
            [
                .. Enumerable
                    .Range(0, 20)
                    .Select(_ => Word(random, random.Next(6, 9)))
                    .Append(text.Length > 9 ? text[3..9] : "bbbbbbb"),
            ];
            var found = new HashSet<int>();
            new ValueMatcher(texts).Find(Encoding.UTF8.GetBytes(text), at => found.Add(at));
            Assert.Equal(
                Enumerable
                    .Range(0, texts.Length)
                    .Where(at => text.Contains(texts[at], StringComparison.Ordinal)),
                found.Order()
            );
        }
    }

    // Few letters, so that much is found.
    private static string Word(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(2) == 0 ? 'a' : '가'));

    private static string Told(Diagnostic finding) =>
        $"{finding.Location.Path}:{finding.Location.Start.Line} {finding.Message.En}";
}
