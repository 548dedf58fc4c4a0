using System.CommandLine;
using IncidentDocs.Cli.Git;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>diff</c>: says what a change of the handbook means, not which lines it touches.</summary>
internal static class DiffCommand
{
    private const string Range = "..";

    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var reference = new Argument<string>("REF")
        {
            Description = new Message(
                "견줄 가지, 태그, 커밋: 여기서 갈라진 뒤로 바뀐 것을 말함. 'A..B'는 두 커밋을 견줌",
                "branch, tag or commit to hold the folder against, from where the two parted; 'A..B' holds two commits against each other"
            ).In(context.Language),
        };
        var folder = HandbookArgument.Create(context);
        var format = FormatOption.Create(context, "text", "markdown", "json");
        var command = new ToolCommand(
            context,
            "diff",
            new Message(
                "바뀐 줄이 아니라 바뀐 뜻을 말함",
                "says what a change means, not which lines it touches"
            ),
            new Example(
                "incidentdocs diff main",
                new Message(
                    "main에서 갈라진 뒤로 무엇이 달라졌는가",
                    "what is otherwise since this branch left main"
                )
            ),
            new Example(
                "incidentdocs diff origin/main --format markdown",
                new Message("풀 리퀘스트에 붙일 글", "a comment for a pull request")
            ),
            new Example(
                "incidentdocs diff v1.0..v1.1 --format json",
                new Message("두 판의 차이를 JSON으로", "what two versions differ in, as JSON")
            )
        )
        {
            reference,
            folder,
            format,
        };
        command.SetAction(result =>
            Run(
                context,
                result.GetRequiredValue(reference),
                result.GetValue(folder),
                result.GetValue(format) ?? "text",
                LanguageChoice.Asked(result, context)
            )
        );
        return command;
    }

    private static int Run(
        CommandContext context,
        string reference,
        string? folder,
        string format,
        Language? asked
    )
    {
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        try
        {
            var (diff, refusal) = Compare(loaded, reference);
            if (diff is null)
            {
                return context.Refuse(refusal!.Value);
            }
            Write(context, diff, loaded, format, asked);
            return ExitCodes.Fine;
        }
        catch (LibGit2SharpException failure)
        {
            return context.Refuse(CommitSource.Failed(failure));
        }
        catch (AggregateException failures)
            when (failures.InnerException is LibGit2SharpException failure)
        {
            return context.Refuse(CommitSource.Failed(failure));
        }
    }

    private static (HandbookDiff? Diff, Message? Refusal) Compare(
        LoadedHandbook loaded,
        string reference
    )
    {
        var cut = reference.IndexOf(Range, StringComparison.Ordinal);
        var (old, oldRefusal) =
            cut < 0
                ? CommitSource.Since(loaded.Folder, reference)
                : CommitSource.At(loaded.Folder, reference[..cut]);
        if (old is null)
        {
            return (null, oldRefusal);
        }
        using (old)
        {
            var before = (old.Id, Check(old, loaded));
            if (cut < 0)
            {
                return (HandbookDiff.Between(before, (null, loaded.Handbook)), null);
            }
            var (now, refusal) = CommitSource.At(
                loaded.Folder,
                reference[(cut + Range.Length)..].TrimStart('.')
            );
            if (now is null)
            {
                return (null, refusal);
            }
            using (now)
            {
                return (HandbookDiff.Between(before, (now.Id, Check(now, loaded))), null);
            }
        }
    }

    /// <summary>All sides are checked as of one instant, so that time alone changes nothing.</summary>
    private static CheckedHandbook Check(CommitSource source, LoadedHandbook loaded) =>
        HandbookPipeline.Check(source.Sources, loaded.Handbook.Facts.AsOf, new StageClock());

    private static void Write(
        CommandContext context,
        HandbookDiff diff,
        LoadedHandbook loaded,
        string format,
        Language? asked
    )
    {
        var language = asked ?? loaded.Handbook.Facts.Catalog.Handbook.Language;
        switch (format)
        {
            case "json":
                DiffJson.Write(context.World.Out, diff, language);
                break;
            case "markdown":
                DiffMarkdown.Write(context.World.Out, diff, language);
                break;
            default:
                DiffText.Write(context.World.Out, diff, context.Language);
                break;
        }
    }
}
