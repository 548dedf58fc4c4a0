using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Schema;
using IncidentDocs.Core.Schema.Compilation;
using IncidentDocs.Site.Api;
using IncidentDocs.Tests.Schema;
using IncidentDocs.Tests.Site.Model;
using NJsonSchema;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace IncidentDocs.Tests.Site.Api;

/// <summary>What scripts read: each file is what its schema says, by our own evaluator and by NJsonSchema, and says what the engine says.</summary>
public sealed class ApiFilesTests
{
    private const string Harbor = "tools/IncidentDocs.Tests/Fixtures/Sites/harbor";

    private static readonly Lazy<HandbookFacts> s_facts = new(() =>
        HandbookSite.Facts(HandbookSite.Read("."))
    );

    private static readonly Lazy<SortedDictionary<string, string>> s_own = new(() =>
        Files(".", Language.Korean, Audience.Internal)
    );

    public static TheoryData<string, Language, Audience> Handbooks =>
        new()
        {
            { ".", Language.Korean, Audience.Internal },
            { ".", Language.Korean, Audience.Public },
            { Harbor, Language.English, Audience.Internal },
            { Harbor, Language.English, Audience.Public },
        };

    [Theory]
    [MemberData(nameof(Handbooks))]
    public async Task Every_file_is_what_its_schema_says(
        string handbook,
        Language language,
        Audience audience
    )
    {
        var schemas = SchemaSet.Load(EmbeddedSchemas.ReadApi());
        Assert.Empty(schemas.Diagnostics);
        var files = Files(handbook, language, audience);
        var data = files.Where(file =>
            !file.Key.StartsWith("api/schemas/", StringComparison.Ordinal)
        );
        Assert.Contains(data, file => file.Key is "api/index.json");
        foreach (var (path, text) in data)
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var schema = schemas.Find($"{EmbeddedSchemas.BaseUri}api/{name}.schema.json")!;
            var tree = JsonTree.Read(path, System.Text.Encoding.UTF8.GetBytes(text));
            Assert.Empty(tree.Diagnostics);
            var result = SchemaEvaluator.Evaluate(tree.Root, schema, tree.Source);
            Assert.Equal([], result.Diagnostics.Take(10).Select(Json.Show).ToArray());
            var theirs = await JsonSchema.FromJsonAsync(files[$"api/schemas/{name}.schema.json"]);
            Assert.Empty(theirs.Validate(text).Take(10));
        }
    }

    [Fact]
    public void Every_file_has_a_schema_and_the_index_lists_it()
    {
        Assert.Equal(
            ApiFiles
                .All.Select(file =>
                    $"schemas/{file.SchemaPath["api/".Length..].Replace("schemas/", "api/", StringComparison.Ordinal)}"
                )
                .Order(StringComparer.Ordinal),
            EmbeddedSchemas.ReadApi().Select(source => source.Path)
        );
        using var index = JsonDocument.Parse(s_own.Value["api/index.json"]);
        Assert.Equal(
            s_own.Value.Keys.Order(StringComparer.Ordinal),
            index
                .RootElement.GetProperty("files")
                .EnumerateArray()
                .SelectMany(file =>
                    new[] { "path", "schema" }.Select(name => file.GetProperty(name).GetString()!)
                )
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(ApiFiles.All.Length, index.RootElement.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public void Every_schema_is_clean() =>
        Assert.Equal(
            [],
            EmbeddedSchemas
                .ReadApi()
                .SelectMany(source =>
                    SchemaLint.Check(source.Path["schemas/".Length..], source.Json)
                )
                .ToArray()
        );

    [Fact]
    public void The_intervals_say_who_is_on_call_at_any_instant()
    {
        var random = new Random(5);
        using var api = JsonDocument.Parse(s_own.Value["api/oncall.json"]);
        foreach (var found in api.RootElement.GetProperty("rosters").EnumerateArray())
        {
            var roster = s_facts.Value.Catalog.Rosters.Single(one =>
                string.Equals(
                    one.Id.Value,
                    found.GetProperty("roster").GetString(),
                    StringComparison.Ordinal
                )
            );
            for (var round = 0; round < 100; round++)
            {
                var at = At(random);
                var span = s_facts.Value.OnCall.SpanAt(roster, at);
                var interval = IntervalAt(found, at);
                Assert.Equal(span.Primary?.Value, interval.GetProperty("primary").GetString());
                Assert.Equal(span.Secondary?.Value, interval.GetProperty("secondary").GetString());
            }
        }
    }

    [Fact]
    public void The_calls_say_who_is_called_at_any_instant()
    {
        var random = new Random(6);
        var facts = s_facts.Value;
        using var api = JsonDocument.Parse(s_own.Value["api/escalation.json"]);
        foreach (var call in api.RootElement.GetProperty("calls").EnumerateArray())
        {
            var role = facts.Catalog.Roles.Find(
                new Id<Role>(call.GetProperty("role").GetString()!)
            )!;
            var roster = call.GetProperty("roster").GetString();
            var service = facts
                .Catalog.Services.Prepend<Core.Model.Services.Service?>(null)
                .First(one =>
                    string.Equals(
                        facts.OnCall.RosterOf(role, one)?.Id.Value,
                        roster,
                        StringComparison.Ordinal
                    )
                );
            for (var round = 0; round < 30; round++)
            {
                var at = At(random);
                Assert.Equal(
                    facts.OnCall.Call(role, at, service).People.Select(one => one.Person.Value),
                    IntervalAt(call, at)
                        .GetProperty("people")
                        .EnumerateArray()
                        .Select(person => person.GetProperty("person").GetString()!)
                );
            }
        }
    }

    private static SortedDictionary<string, string> Files(
        string handbook,
        Language language,
        Audience audience
    ) =>
        new(
            HandbookSite.Render(
                HandbookSite.Build(HandbookSite.Read(handbook), language, audience),
                path => path.StartsWith("api/", StringComparison.Ordinal)
            ),
            StringComparer.Ordinal
        );

    private static Instant At(Random random) =>
        s_facts.Value.AsOf
        + Duration.FromSeconds(
            random.Next((int)s_facts.Value.OnCall.Reachability.Length.TotalSeconds)
        );

    // Exactly one interval holds an instant.
    private static JsonElement IntervalAt(JsonElement of, Instant at) =>
        of.GetProperty("intervals")
            .EnumerateArray()
            .Single(interval => Time(interval, "from") <= at && at < Time(interval, "until"));

    private static Instant Time(JsonElement interval, string name) =>
        OffsetDateTimePattern
            .Rfc3339.Parse(interval.GetProperty(name).GetString()!)
            .GetValueOrThrow()
            .ToInstant();
}
