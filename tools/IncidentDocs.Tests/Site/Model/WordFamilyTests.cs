using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Boards;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Templates;
using IncidentDocs.Tests.Site.Views;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>Every value that a document may hold has its word, and no word stands for a value that is gone.</summary>
public sealed class WordFamilyTests
{
    private static readonly Words s_words = BuiltIn.Load(Language.Korean).Renderer.Words;

    [Fact]
    public void Enumerations_have_their_words()
    {
        Hold<IncidentStatus>("status");
        Hold<TimelineKind>("event");
        Hold<StepPhase>("phase");
        Hold<StepEffect>("effect");
        Hold<StepResult>("step_result");
        Hold<ActionType>("action_type");
        Hold<ActionHorizon>("horizon");
        Hold<ActionPriority>("priority");
        Hold<WorkStatus>("work");
        Hold<EscalationDo>("escalation_do");
        Hold<ChannelUse>("channel_use");
        Hold<ChannelAddress>("via");
        Hold<DrillPeriod>("drill_every");
        Hold<ChecklistUse>("checklist_use");
        Hold<RoleGroup>("role_group");
        Hold<ClassOfService>("class");
        Hold<Audience>("audience");
        Hold<Level>("level");
        Hold<BusinessImpact>("impact_business");
        Hold<UserImpact>("impact_users");
    }

    [Fact]
    public void Days_of_the_week_have_their_words() =>
        Assert.Equal(
            Enum.GetValues<IsoDayOfWeek>()
                .Where(day => day != IsoDayOfWeek.None)
                .Select(day => day.ToString().ToLowerInvariant())
                .Order(StringComparer.Ordinal),
            Members("weekday")
        );

    [Theory]
    [InlineData("service_type", "services", "services/items/type")]
    [InlineData("environment", "services", "services/items/environments/items")]
    [InlineData("contact_category", "contacts", "contacts/items/category")]
    [InlineData("cause_group", "causes", "causes/items/group")]
    [InlineData("trigger", "postmortem", "trigger/kind")]
    [InlineData("experiment_status", "experiment", "status")]
    [InlineData("language", "people", "people/items/languages/items")]
    public void Enumerations_of_the_schemas_have_their_words(
        string family,
        string schema,
        string path
    ) => Assert.Equal(EnumOf(schema, path).Order(StringComparer.Ordinal), Members(family));

    [Fact]
    public void Criteria_of_drills_have_their_words()
    {
        using var schema = Schema("drill");
        var branches = schema
            .RootElement.GetProperty("properties")
            .GetProperty("criteria")
            .GetProperty("items")
            .GetProperty("oneOf");
        var measures = branches.EnumerateArray().SelectMany(branch => Values(branch, "measure"));
        var qualities = branches
            .EnumerateArray()
            .Where(branch => Values(branch, "target").Any())
            .SelectMany(branch => Values(branch, "target").Concat(Values(branch, "actual")));
        Assert.Equal(
            measures.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Members("criterion")
        );
        Assert.Equal(
            qualities.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            Members("quality")
        );
    }

    private static void Hold<T>(string family)
        where T : struct, Enum =>
        Assert.Equal(
            Enum.GetValues<T>().Select(Words<T>.Of).Order(StringComparer.Ordinal),
            Members(family)
        );

    private static IReadOnlyList<string> Members(string family)
    {
        Assert.True(s_words.TryGet(family, out var group));
        return ((WordGroup)group!).Members;
    }

    private static string[] EnumOf(string schema, string path)
    {
        using var document = Schema(schema);
        var node = document.RootElement;
        foreach (var part in path.Split('/'))
        {
            node = part is "items"
                ? node.GetProperty("items")
                : node.GetProperty("properties").GetProperty(part);
        }
        return [.. node.GetProperty("enum").EnumerateArray().Select(value => value.GetString()!)];
    }

    private static IEnumerable<string> Values(JsonElement branch, string property) =>
        branch.GetProperty("properties").TryGetProperty(property, out var found)
        && found.TryGetProperty("enum", out var values)
            ? values.EnumerateArray().Select(value => value.GetString()!)
            : [];

    private static JsonDocument Schema(string name) =>
        JsonDocument.Parse(
            File.ReadAllText(Path.Combine(BuiltIn.Root, $"schemas/{name}.schema.json"))
        );
}
