using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds the head of a handbook.</summary>
internal static class HandbookBinder
{
    /// <summary>Binds <c>handbook.yml</c>.</summary>
    public static Handbook Bind(Fields fields)
    {
        var project = fields.Within("project");
        return new Handbook(
            new Id<Handbook>(fields.String("id")),
            fields.Localized("title"),
            project?.Localized("name") ?? LocalizedText.Empty,
            project?.String("code") ?? "",
            fields.Text("version") ?? default,
            fields.Id<Person>("author"),
            fields.Date("created_on") ?? default,
            fields.Within("approval") is { } approval ? BindApproval(approval) : null,
            fields.List("revisions", BindRevision),
            [
                .. fields
                    .Strings("locales")
                    .Select(locale => locale is "en" ? Language.English : Language.Korean),
            ],
            fields.Zone("time_zone"),
            BindHours(fields),
            fields.Ids<HolidayCalendar>("holidays"),
            fields.LocalizedOrNull("purpose"),
            fields.Within("scope") is { } scope ? BindScope(scope) : null,
            fields.List("related_documents", BindRelated),
            [
                .. fields
                    .Strings("audiences")
                    .Select(word => Words<Audience>.Parse(word) ?? Audience.Internal),
            ],
            BindSettings(fields),
            fields.Texts("alert_rules"),
            fields.Texts("data_files"),
            CommonBinder.Waivers(fields),
            fields.Place("id")
        );
    }

    private static Approval BindApproval(Fields fields) =>
        new(
            fields.Id<Person>("by"),
            fields.Date("on") ?? default,
            fields.Text("version") ?? default
        );

    private static Revision BindRevision(Fields fields) =>
        new(
            fields.String("version"),
            fields.Date("date") ?? default,
            fields.Id<Person>("by"),
            fields.Localized("summary")
        );

    private static BusinessHours BindHours(Fields fields) =>
        fields.Within("business_hours") is { } hours
            ? new BusinessHours(hours.Weekdays("days"), hours.Minutes("from"), hours.Minutes("to"))
            : new BusinessHours([], 0, 0);

    private static HandbookScope BindScope(Fields fields) =>
        new(
            fields.LocalizedList("systems"),
            fields.LocalizedList("infrastructure"),
            fields.Strings("environments"),
            fields.Ids<Team>("teams")
        );

    private static RelatedDocument BindRelated(Fields fields) =>
        new(
            fields.Text("id") ?? default,
            fields.Localized("title"),
            fields.LocalizedOrNull("description"),
            fields.String("kind"),
            fields.StringOrNull("url")
        );

    private static ImmutableArray<RuleSetting> BindSettings(Fields fields) =>
        fields.Within("rules") is { } rules
            ? [.. rules.Entries.Select(entry => BindSetting(entry, rules.Document))]
            : [];

    private static RuleSetting BindSetting(MappingEntry entry, BindContext document)
    {
        var code = new Located<string>(entry.Key.Value, document.At(entry.Key.Span));
        if (entry.Value is ScalarNode word)
        {
            return new RuleSetting(code, Words<Level>.Parse(word.Value), []);
        }
        var setting = new Fields((MappingNode)entry.Value, document);
        var options = setting.Within("options");
        return new RuleSetting(
            code,
            setting.Word<Level>("level"),
            options is { } given
                ? [.. given.Entries.Select(option => BindOption(option, document))]
                : []
        );
    }

    private static RuleOption BindOption(MappingEntry entry, BindContext document)
    {
        ImmutableArray<DataNode> values = entry.Value is SequenceNode list
            ? list.Items
            : [entry.Value];
        return new RuleOption(
            new Located<string>(entry.Key.Value, document.At(entry.Key.Span)),
            [
                .. values
                    .OfType<ScalarNode>()
                    .Select(value => new Located<string>(value.Value, document.At(value.Span))),
            ]
        );
    }
}
