using System.Text.Json;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Authoring.Import;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands.Import;

/// <summary>Says what became of every file and what a human must look at.</summary>
internal sealed class ImportReport(CommandContext context, ImportOutcome outcome)
{
    private static readonly ImportKind[] Kinds = Enum.GetValues<ImportKind>();

    /// <summary>Writes it to standard output.</summary>
    public void Write(string format)
    {
        switch (format)
        {
            case "json":
                Json();
                break;
            case "markdown":
                Markdown();
                break;
            default:
                Text();
                break;
        }
    }

    private void Text()
    {
        var output = new StyledWriter(context.World.Out, context.World.OutTraits.Value.HasColour);
        foreach (
            var file in outcome.Files.Where(file =>
                file.Kind is not (ImportKind.LeftBehind or ImportKind.Asset)
            )
        )
        {
            output.Write($"{Word(file.Kind).In(context.Language)}  ", TextStyle.Strong);
            output.Write($"{file.Source} → {(file.Path.Length == 0 ? "-" : file.Path)}");
            if (Note(file) is { } note)
            {
                output.Write($"  {note.In(context.Language)}", TextStyle.Warning);
            }
            output.EndLine();
        }
        output.Write(Summary().In(context.Language), TextStyle.Strong).EndLine();
    }

    private void Markdown()
    {
        var (from, to, what) =
            context.Language == Language.Korean
                ? ("원본", "절차서", "볼 것")
                : ("source", "handbook", "to look at");
        context.World.Out.Write(
            $"{Summary().In(context.Language)}\n\n| | {from} | {to} | {what} |\n|---|---|---|---|\n"
        );
        foreach (var file in outcome.Files.Where(file => file.Kind != ImportKind.LeftBehind))
        {
            context.World.Out.Write(
                $"| {Word(file.Kind).In(context.Language)} | {MarkdownCell.Of(file.Source)} | {MarkdownCell.Of(file.Path)} | {Note(file)?.In(context.Language)} |\n"
            );
        }
    }

    private void Json() =>
        JsonOutput.Write(
            context.World.Out,
            json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("files");
                foreach (var file in outcome.Files)
                {
                    File(json, file);
                }
                json.WriteEndArray();
                json.WriteStartObject("summary");
                foreach (var kind in Kinds)
                {
                    json.WriteNumber(Name(kind), Count(kind));
                }
                json.WriteNumber("errors", Errors);
                json.WriteEndObject();
                json.WriteEndObject();
            }
        );

    private void File(Utf8JsonWriter json, ImportedFile file)
    {
        json.WriteStartObject();
        json.WriteString("source", file.Source);
        json.WriteString("kind", Name(file.Kind));
        json.WriteString("path", file.Path);
        json.WriteNumber("steps", file.StepLines.Length);
        json.WriteNumber("commands", file.Commands);
        json.WriteString("note", Note(file)?.In(context.Language));
        json.WriteEndObject();
    }

    private int Errors => outcome.Findings.Count(finding => finding.Level == Level.Error);

    private int Count(ImportKind kind) => outcome.Files.Count(file => file.Kind == kind);

    private Message Summary()
    {
        int Of(ImportKind kind) => Count(kind);
        return new Message(
            $"런북 {Of(ImportKind.Runbook)}, Post-mortem {Of(ImportKind.Postmortem)}, 글 {Of(ImportKind.Page)}, 함께 온 파일 {Of(ImportKind.Asset)}, 두고 온 파일 {Of(ImportKind.LeftBehind)}, 받지 않은 글 {Of(ImportKind.HeldBack)}, 읽지 못한 글 {Of(ImportKind.Unreadable)}; 오류 {Errors}",
            $"{Of(ImportKind.Runbook)} runbooks, {Of(ImportKind.Postmortem)} post-mortems, {Of(ImportKind.Page)} pages, {Of(ImportKind.Asset)} files carried along, {Of(ImportKind.LeftBehind)} left behind, {Of(ImportKind.HeldBack)} held back, {Of(ImportKind.Unreadable)} unreadable; {Errors} errors"
        );
    }

    /// <summary>What a human must look at in a file; null where there is nothing but what every import asks for.</summary>
    private Message? Note(ImportedFile file)
    {
        var verdict = outcome.Verdicts.GetValueOrDefault(file.Source);
        return file.Kind == ImportKind.Unreadable ? new Message("UTF-8이 아님", "not UTF-8")
            : outcome.Findings.FirstOrDefault(found =>
                found.Level == Level.Error
                && found.Diagnostic.Location.Path.Equals(file.Path, StringComparison.Ordinal)
            )
                is { } error
                ? new Message(
                    $"{error.Diagnostic.Descriptor.Code} {error.Diagnostic.Message.Ko}",
                    $"{error.Diagnostic.Descriptor.Code} {error.Diagnostic.Message.En}"
                )
            : verdict is null ? null
            : verdict.Reason is { } reason && verdict.IsHeldBack ? reason
            : verdict.IsPage
                ? new Message("런북으로 읽지 못해 글로 둠", "could not be read as more than a page")
            : !verdict.WithoutCommand.IsEmpty
                ? new Message(
                    $"명령을 원문에만 남긴 단계 {verdict.WithoutCommand.Count}개",
                    $"{verdict.WithoutCommand.Count} commands left in the text alone"
                )
            : new Message(
                $"미룬 지적: {string.Join(' ', verdict.Waived)}",
                $"put off: {string.Join(' ', verdict.Waived)}"
            );
    }

    private static Message Word(ImportKind kind) =>
        kind switch
        {
            ImportKind.Runbook => new Message("런북", "runbook"),
            ImportKind.Postmortem => new Message("Post-mortem", "post-mortem"),
            ImportKind.Page => new Message("글", "page"),
            ImportKind.Asset => new Message("파일", "file"),
            ImportKind.LeftBehind => new Message("두고 옴", "left behind"),
            ImportKind.HeldBack => new Message("받지 않음", "held back"),
            _ => new Message("읽지 못함", "unreadable"),
        };

    private static string Name(ImportKind kind) =>
        kind switch
        {
            ImportKind.Runbook => "runbooks",
            ImportKind.Postmortem => "postmortems",
            ImportKind.Page => "pages",
            ImportKind.Asset => "assets",
            ImportKind.LeftBehind => "left_behind",
            ImportKind.HeldBack => "held_back",
            _ => "unreadable",
        };
}
