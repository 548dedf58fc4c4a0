using System.Collections.Immutable;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Authoring.Import;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Commands.Import;

/// <summary>
/// Imports until the handbook holds: what is made goes through the whole of the checks, and where they find an error it is made with less (a
/// step without its command, a page instead of a runbook), or the finding is put off and counted where it is the source's own.
/// </summary>
internal sealed class ImportAttempts(CommandContext context, SourceSet handbook, Importer importer)
{
    private const int Most = 8;

    /// <summary>The first outcome without an error that could be helped.</summary>
    public ImportOutcome Run()
    {
        var verdicts = ImmutableDictionary.Create<string, ImportVerdict>(StringComparer.Ordinal);
        for (var attempt = 1; ; attempt++)
        {
            var files = importer.Run(verdicts);
            var findings = Check(files);
            var next = Judge(files, findings, verdicts);
            if (attempt == Most || next.Count == 0)
            {
                return new ImportOutcome(files, findings, verdicts);
            }
            verdicts = verdicts.SetItems(next);
        }
    }

    private ImmutableArray<Finding> Check(ImmutableArray<ImportedFile> files)
    {
        var made = files.Where(file => file.Path.Length > 0).ToList();
        var paths = made.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var sources = handbook with
        {
            Files =
            [
                .. handbook
                    .Files.Concat(
                        made.Select(file => new SourceFile(
                            file.Path,
                            file.Bytes.Length,
                            () => file.Bytes.ToArray()
                        ))
                    )
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ],
        };
        return
        [
            .. HandbookPipeline
                .Check(sources, context.Now.In, new StageClock())
                .Open.Where(finding => paths.Contains(finding.Diagnostic.Location.Path)),
        ];
    }

    private static Dictionary<string, ImportVerdict> Judge(
        ImmutableArray<ImportedFile> files,
        ImmutableArray<Finding> findings,
        ImmutableDictionary<string, ImportVerdict> verdicts
    )
    {
        var errors = findings
            .Where(finding => finding.Level == Level.Error)
            .ToLookup(finding => finding.Diagnostic.Location.Path, StringComparer.Ordinal);
        var next = new Dictionary<string, ImportVerdict>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => errors.Contains(file.Path)))
        {
            var old = verdicts.GetValueOrDefault(file.Source) ?? new ImportVerdict();
            var verdict = errors[file.Path]
                .Aggregate(old, (made, finding) => After(made, file, finding));
            if (!ReferenceEquals(verdict, old))
            {
                next.Add(file.Source, verdict);
            }
        }
        return next;
    }

    private static ImportVerdict After(ImportVerdict verdict, ImportedFile file, Finding finding)
    {
        var step = StepOf(file, finding.Diagnostic);
        return file.Kind == ImportKind.Runbook
            && step >= 0
            && !verdict.WithoutCommand.Contains(step)
                ? verdict with
                {
                    WithoutCommand = verdict.WithoutCommand.Add(step),
                }
            : MayWait(finding.Diagnostic.Descriptor.Code)
            && !verdict.Waived.Contains(finding.Diagnostic.Descriptor.Code)
                ? verdict with
                {
                    Waived = verdict.Waived.Add(finding.Diagnostic.Descriptor.Code),
                }
            : file.Kind is ImportKind.Runbook or ImportKind.Postmortem && !verdict.IsPage
                ? new ImportVerdict { IsPage = true }
            : verdict.IsHeldBack ? verdict
            : verdict with { IsHeldBack = true, Reason = Reason(finding.Diagnostic) };
    }

    private static Message Reason(Diagnostic found) =>
        new(
            $"{found.Descriptor.Code} {found.Message.Ko}",
            $"{found.Descriptor.Code} {found.Message.En}"
        );

    /// <summary>The step in which a finding lies; -1 where it lies in none.</summary>
    private static int StepOf(ImportedFile file, Diagnostic found)
    {
        var line = found.Location.Start.Line;
        var step = file.StepLines.ToList().FindLastIndex(start => start <= line);
        return step >= 0 && step == file.StepLines.Length - 1 && line > LastLineOfSteps(file)
            ? -1
            : step;
    }

    private static int LastLineOfSteps(ImportedFile file)
    {
        var lines = System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Split('\n');
        var line = file.StepLines[^1];
        while (line < lines.Length && lines[line].StartsWith("    ", StringComparison.Ordinal))
        {
            line++;
        }
        return line;
    }

    /// <summary>The findings that can be put off: those of rules and links, not those that the handbook can't do without.</summary>
    private static bool MayWait(string code) =>
        code is "REF003"
        || code.StartsWith("INC", StringComparison.Ordinal)
        || code.StartsWith("ACT", StringComparison.Ordinal);
}
