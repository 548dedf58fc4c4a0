using System.CommandLine;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Starter;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model.Catalogs;

namespace IncidentDocs.Cli.Commands.Init;

/// <summary><c>init</c>: a handbook to begin with.</summary>
internal static class InitCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var options = new InitOptions(context);
        var folder = new Argument<string>("DIR")
        {
            Description = new Message(
                "새 절차서의 폴더. 없으면 만들고, 있는 파일은 건드리지 않음",
                "folder of the new handbook; made where it is missing, and no file in it is touched"
            ).In(context.Language),
        };
        var command = new ToolCommand(
            context,
            "init",
            new Message(
                "새 절차서를 시작함. 터미널이면 묻고, 사람이 채울 자리는 DOC011로 남음",
                "begins a handbook; asks on a terminal, and what a human must fill in stays as DOC011"
            ),
            new Example(
                "incidentdocs init our-handbook",
                new Message("물어보며 시작", "asks for what it needs")
            ),
            new Example(
                "incidentdocs init our-handbook --name 하늘상점 --language ko --team 상점팀 --person 김소라,+821000000091,sora.kim@example.com",
                new Message("묻지 않고 시작", "asks nothing that was said")
            )
        )
        {
            folder,
        };
        foreach (var option in options.All)
        {
            command.Add(option);
        }
        command.SetAction(result =>
            Run(context, result.GetRequiredValue(folder), options.Read(result))
        );
        return command;
    }

    private static int Run(CommandContext context, string named, InitRequest asked)
    {
        var folder = Path.GetFullPath(named, context.World.Folder);
        if (HandbookRoot.Find(null, folder).Folder is { } existing)
        {
            return context.Refuse(
                new Message(
                    $"이미 절차서가 있음: {existing}",
                    $"there is a handbook already: {existing}"
                )
            );
        }
        var whole = context.World.Terminal.Value is { } terminal
            ? new InitQuestions(context, terminal).Complete(asked)
            : asked;
        var (values, refusal) = InitValues.Of(whole, context.Now, context.World.Variable);
        if (values is null)
        {
            return context.Refuse(refusal!.Value);
        }
        foreach (var file in StarterFiles.Of(whole.Language, values).Concat(EditorFiles.All()))
        {
            Write(context, folder, file);
        }
        return Report(context, folder);
    }

    /// <summary>A file that stands there already is kept, and said to be.</summary>
    private static void Write(CommandContext context, string folder, StarterFile file)
    {
        var place = Path.Combine(folder, file.Path);
        if (File.Exists(place))
        {
            context.Say(
                new Message($"있는 파일을 그대로 둠: {file.Path}", $"kept as it is: {file.Path}")
            );
            return;
        }
        AtomicFile.Write(place, System.Text.Encoding.UTF8.GetBytes(file.Text));
    }

    private static int Report(CommandContext context, string folder)
    {
        var source = FolderSource.Of(folder);
        var findings = HandbookPipeline
            .Check(source.Sources, context.Now.In, new StageClock())
            .Findings;
        var left = findings.Count(found => found.Diagnostic.Descriptor == OpenPlaces.LeftToFillIn);
        var output = new StyledWriter(context.World.Out, context.World.OutTraits.Value.HasColour);
        output.Write(folder, TextStyle.Strong).EndLine();
        output
            .Write(
                new Message(
                    $"사람이 채울 자리 {left}곳: incidentdocs validate {folder}",
                    $"{left} places for a human to fill in: incidentdocs validate {folder}"
                ).In(context.Language)
            )
            .EndLine();
        return ExitCodes.Fine;
    }
}
