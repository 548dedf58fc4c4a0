using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds runbooks and the record of their use.</summary>
internal static class RunbookBinder
{
    /// <summary>Binds the front matter of a file of <c>runbooks</c>.</summary>
    public static Runbook Bind(Fields fields) =>
        new(
            new Id<Runbook>(fields.String("id")),
            fields.Localized("title"),
            (int)(fields.Number("order") ?? int.MaxValue),
            fields.Localized("summary"),
            fields.Flag("critical"),
            fields.LocalizedList("symptoms"),
            fields.List(
                "severity_conditions",
                item => new SeverityCondition(item.Id<Severity>("severity"), item.Localized("when"))
            ),
            fields.List(
                "alerts",
                item => new Alert(item.Text("name") ?? default, item.LocalizedOrNull("what"))
            ),
            fields.Ids<Service>("services"),
            fields.Ids<Cause>("causes"),
            fields.Ids<Contact>("contacts"),
            fields.List("parameters", Parameter),
            fields.List("steps", Step),
            fields.LocatedLength("observe"),
            fields.Id<Person>("owner"),
            fields.LocatedDate("reviewed_on") ?? default,
            fields.Length("review_every") ?? Duration.FromDays(180),
            fields.Ids<Runbook>("related"),
            fields.Place("id")
        );

    /// <summary>Binds what an incident or a drill says of a runbook's use.</summary>
    public static RunbookUse Use(Fields fields) =>
        new(
            fields.Id<Runbook>("runbook"),
            fields.Within("steps") is { } steps
                ? [.. steps.Entries.Select(entry => StepUse(entry, fields.Document))]
                : [],
            (int?)fields.Number("minutes"),
            fields.LocalizedOrNull("note")
        );

    private static StepUse StepUse(MappingEntry entry, BindContext document) =>
        new(
            new Located<string>(entry.Key.Value, document.At(entry.Key.Span)),
            Words<StepResult>.Parse((entry.Value as ScalarNode)?.Value ?? "") ?? StepResult.Used
        );

    private static Parameter Parameter(Fields fields) =>
        new(
            fields.Text("name") ?? default,
            fields.Localized("label"),
            fields.Text("example") ?? default,
            fields.Text("pattern") ?? default,
            fields.LocalizedOrNull("note")
        );

    private static Step Step(Fields fields) =>
        new(
            fields.Text("id") ?? default,
            fields.Word<StepPhase>("phase") ?? default,
            fields.Localized("action"),
            fields.Id<Role>("role"),
            Command(fields),
            fields.LocalizedOrNull("method"),
            fields.List("alternatives", Alternative),
            fields.LocatedWord<StepEffect>("effect"),
            fields.LocalizedOrNull("expect"),
            fields.LocalizedOrNull("undo"),
            fields.Flag("irreversible"),
            fields.LocalizedOrNull("confirm"),
            fields.LocalizedOrNull("note"),
            fields.List("avoid", item => new AvoidedCommand(Command(item)!, item.Localized("why"))),
            fields.Place("id")
        );

    private static Alternative Alternative(Fields fields) =>
        new(
            fields.Localized("label"),
            Command(fields),
            fields.LocalizedOrNull("method"),
            fields.LocalizedOrNull("expect")
        );

    private static Command? Command(Fields fields) =>
        fields.Node("run") is ScalarNode run
            ? new Command(
                run.Value.TrimEnd('\n'),
                fields.StringOrNull("language") ?? "bash",
                fields.Document.At(run.Span),
                run.Map.ToFile
            )
            : null;
}
