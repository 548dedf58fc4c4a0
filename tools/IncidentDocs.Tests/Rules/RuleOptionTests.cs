using System.Text;
using System.Text.Json;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Tests.Facts;
using Xunit;

namespace IncidentDocs.Tests.Rules;

/// <summary>Options of rules: the schema of the handbook knows exactly those that the rules read.</summary>
public sealed class RuleOptionTests
{
    [Fact]
    public void The_schema_knows_the_options_of_the_rules_and_no_others()
    {
        using var schema = Schema("handbook");
        var known = schema
            .RootElement.GetProperty("properties")
            .GetProperty("rules")
            .GetProperty("properties")
            .EnumerateObject()
            .Where(code => code.Value.TryGetProperty("oneOf", out _))
            .SelectMany(code =>
                code.Value.GetProperty("oneOf")[1]
                    .GetProperty("properties")
                    .GetProperty("options")
                    .GetProperty("properties")
                    .EnumerateObject()
                    .Select(option =>
                        $"{code.Name} {option.Name} {(option.Value.TryGetProperty("type", out _) ? "number" : "words")}"
                    )
            )
            .Order(StringComparer.Ordinal);
        var read = DescriptorCatalog
            .All.SelectMany(descriptor =>
                descriptor.Options.Select(option =>
                    $"{descriptor.Code} {option.Name} {(option.IsWords ? "words" : "number")}"
                )
            )
            .Order(StringComparer.Ordinal);
        Assert.Equal(read, known);
    }

    [Fact]
    public void The_schema_knows_every_code_says_what_it_finds_and_forbids_those_that_nothing_silences()
    {
        using var schema = Schema("handbook");
        var known = schema
            .RootElement.GetProperty("properties")
            .GetProperty("rules")
            .GetProperty("properties")
            .EnumerateObject()
            .Select(code =>
                $"{code.Name} {IsFixed(code.Value)} {code.Value.GetProperty("description").GetString()}"
            );
        var found = DescriptorCatalog.All.Select(rule =>
            $"{rule.Code} {!FindingPolicy.CanBeWaived(rule.Code)} {rule.What.Ko} | {rule.What.En}"
        );
        Assert.Equal(found, known);
    }

    [Fact]
    public void The_schema_knows_the_codes_that_can_be_put_off_and_those_that_can_be_explained()
    {
        using var schema = Schema("common");
        var definitions = schema.RootElement.GetProperty("definitions");
        var codes = DescriptorCatalog.All.Select(descriptor => descriptor.Code).ToList();
        Assert.Equal(
            codes.Where(FindingPolicy.CanBeWaived),
            Values(definitions.GetProperty("waivable_rule"))
        );
        Assert.Equal(
            codes.Where(FindingPolicy.CanBeExplained),
            Values(
                definitions
                    .GetProperty("explained")
                    .GetProperty("items")
                    .GetProperty("properties")
                    .GetProperty("rule")
            )
        );
    }

    [Theory]
    [InlineData("INC06: off", "unknown property 'INC06'", "did you mean 'INC006'?")]
    [InlineData(
        "INC006: { options: { time: 3 } }",
        "unknown property 'time'",
        "did you mean 'times'?"
    )]
    [InlineData(
        "INC006: { option: { times: 3 } }",
        "unknown property 'option'",
        "did you mean 'options'?"
    )]
    [InlineData("RUN006: { leve: info }", "unknown property 'leve'", "did you mean 'level'?")]
    public void What_no_rule_knows_is_found_at_its_key(
        string setting,
        string expected,
        string meant
    )
    {
        var handbook = Check(setting);
        var found = Assert.Single(handbook.Findings).Diagnostic;
        Assert.Equal(("SCH001", expected), (found.Descriptor.Code, found.Message.En));
        Assert.Equal(
            expected.Split('\'')[1],
            found.Location.Source.Text.Substring(
                found.Location.Span.Start,
                found.Location.Span.Length
            )
        );
        Assert.Equal(meant, found.Help?.En);
    }

    [Theory]
    [InlineData("INC06", "did you mean 'INC006'?")]
    [InlineData("DOC001", null)]
    public void A_waiver_of_what_cannot_be_put_off_is_a_finding(string code, string? meant)
    {
        var handbook = Check(
            $"INC006: info\nwaive: [{{ rule: {code}, until: 2026-12-31, reason: later }}]"
        );
        var found = Assert.Single(handbook.Findings).Diagnostic;
        Assert.StartsWith($"'{code}' is not one of", found.Message.En, StringComparison.Ordinal);
        if (meant is not null)
        {
            Assert.Equal(meant, found.Help?.En);
        }
    }

    [Theory]
    [InlineData("INC006: { options: { time: 3 } }", "unknown property 'time'")]
    [InlineData("INC006: { options: { times: often } }", "expected a whole number, found text")]
    [InlineData("INC006: { options: { times: 0 } }", "0 is less than 1")]
    [InlineData("INC008: { options: { times: 3 } }", "unknown property 'options'")]
    [InlineData("INC006: loud", "'loud' is not one of")]
    [InlineData("DOC001: off", "this value is not allowed here")]
    public void A_wrong_option_is_a_finding(string setting, string expected)
    {
        var handbook = Check(setting);
        var finding = Assert.Single(handbook.Findings);
        Assert.Equal("SCH001", finding.Diagnostic.Descriptor.Code);
        Assert.Contains(expected, finding.Diagnostic.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INC006: info")]
    [InlineData("INC006: { level: error }")]
    [InlineData("INC006: { level: error, options: { times: 3 } }")]
    [InlineData("RUN006: { level: info }")]
    public void A_right_one_is_none(string setting) => Assert.Empty(Check(setting).Findings);

    [Theory]
    [InlineData("", true)]
    [InlineData("rules: { INC006: { options: { times: 3 } } }", false)]
    public void An_option_changes_the_limit(string rules, bool isFound)
    {
        var text = new HandbookText()
            .With("content/policy/war-room.yml", WarRoom)
            .With("content/policy/roles.yml", "roles: [{ id: ic, name: IC, duty: [d] }]")
            .Incident("INC-20260304-01", "recovered", "P1", Timeline);
        var head = Encoding.UTF8.GetString(text.Bytes("content/handbook.yml"));
        var found = text.With("content/handbook.yml", $"{head}\n{rules}\n")
            .Check("2026-03-05T09:00:00+09:00")
            .Findings;
        Assert.Equal(isFound, found.Any(finding => finding.Diagnostic.Descriptor.Code is "INC006"));
    }

    private static JsonDocument Schema(string name) =>
        JsonDocument.Parse(
            File.ReadAllText(
                Path.Combine(Verified.RepositoryRoot, "schemas", $"{name}.schema.json")
            )
        );

    private static bool IsFixed(JsonElement setting) =>
        setting.TryGetProperty("$ref", out var to) && to.GetString() is "#/definitions/fixed_rule";

    private static IEnumerable<string?> Values(JsonElement schema) =>
        schema.GetProperty("enum").EnumerateArray().Select(value => value.GetString());

    private const string WarRoom = """
        severities: [P1]
        channel: "#incident-{date}"
        required_roles: [ic]
        update_every: { P1: 5m }
        """;

    private const string Timeline = """
        { at: "2026-03-04T22:02:00+09:00", kind: started, what: a }
        { at: "22:06", kind: detected, what: b }
        { at: "22:10", kind: war_room, what: c }
        { at: "22:23", kind: mitigated, what: d }
        { at: "22:24", kind: recovered, what: e }
        """;

    private static CheckedHandbook Check(string setting)
    {
        const string Head = "content/handbook.yml";
        var files = FixtureFiles.Library.Base.Files;
        var text = $"{Encoding.UTF8.GetString(files[Head])}rules:\n  {setting}\n";
        files = files.SetItem(Head, Encoding.UTF8.GetBytes(text));
        return HandbookPipeline.Check(
            new SourceSet([
                .. files.Select(file => new SourceFile(
                    file.Key,
                    file.Value.Length,
                    () => file.Value
                )),
            ]),
            FixtureFiles.Library.Base.AsOf,
            new StageClock(),
            FixtureFiles.Schemas
        );
    }
}
