using System.Text;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>From the bytes of a YAML file to line and column, by the schema of its kind.</summary>
public sealed class YamlFindingTests
{
    private const string Checklist = """
        id: p1-response
        title: P1 대응
        use: incident
        items:
          - id: page
            what: 온콜을 부른다
          - id: report
            what: { ko: 보고서 초안, en: Draft the report }
            deadline: { within: 24h, after: recovered }
        """;

    private static readonly SchemaSet Schemas = EmbeddedSchemas.Load();

    [Fact]
    public void TheWholeDocumentIsValid() => Assert.Empty(Findings(Checklist));

    [Theory]
    [InlineData("title: P1 대응\n", "", "1:1-1:3 missing property 'title'")]
    [InlineData("title:", "titel:", "2:1-2:6 unknown property 'titel'")]
    [InlineData("title: P1 대응", "title:", "2:1-2:6 empty value, expected text or a mapping")]
    [InlineData(
        "title: P1 대응",
        "title: 1.10",
        "2:8-2:12 expected text or a mapping, found a number"
    )]
    [InlineData("incident", "inicdent", "3:6-3:14 'inicdent' is not one of incident, handover")]
    [InlineData("id: page", "id: Page 1", "5:9-5:15 'Page 1' does not have the form required here")]
    [InlineData("    what: 온콜을 부른다\n", "", "5:5-5:7 missing property 'what'")]
    [InlineData("ko: 보고서 초안", "kr: 보고서 초안", "8:13-8:15 unknown property 'kr'")]
    [InlineData("within: 24h, ", "", "9:5-9:13 one of 'within', 'business_days' is needed")]
    [InlineData(
        "within: 24h",
        "within: 24 h",
        "9:25-9:29 '24 h' does not have the form required here"
    )]
    [InlineData(
        "within: 24h",
        "within: 24h, business_days: 1",
        "9:30-9:43 only one of 'within', 'business_days' may be given"
    )]
    public void AFindingPointsAtItsPlaceInTheFile(string from, string to, string expected)
    {
        var text = Checklist.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Checklist, text);
        Assert.Equal([expected], Findings(text));
    }

    [Fact]
    public void AnEmptyFileIsAFindingAtItsStart() =>
        Assert.Equal(["1:1-1:1 empty value, expected a mapping"], Findings(string.Empty));

    private static string[] Findings(string yaml)
    {
        var bytes = Encoding.UTF8.GetBytes(yaml);
        var parsed = DocumentParser.Parse(
            new SourceFile("a.yml", bytes.Length, () => bytes),
            ParseLimits.Default
        );
        var schema = Schemas.Find($"{EmbeddedSchemas.BaseUri}checklist.schema.json")!;
        return
        [
            .. SchemaEvaluator
                .Evaluate(parsed.Root, schema, parsed.Source)
                .Diagnostics.Select(found =>
                {
                    var (start, end) = (found.Location.Start, found.Location.End);
                    return $"{start.Line}:{start.Column}-{end.Line}:{end.Column} {found.Message.En}";
                }),
        ];
    }
}
