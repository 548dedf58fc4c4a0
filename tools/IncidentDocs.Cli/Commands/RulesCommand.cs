using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Reference;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>rules</c>: all codes as a table, or as pages of a handbook.</summary>
internal static class RulesCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var write = new Option<string?>("--write")
        {
            HelpName = "DIR",
            Description = new Message(
                "표를 보여 주는 대신 코드마다 한 페이지를 이 폴더에 씀",
                "write a page for each code into this folder instead of showing the table"
            ).In(context.Language),
        };
        var command = new ToolCommand(
            context,
            "rules",
            new Message("찾아내는 모든 결함의 표", "lists every defect that is looked for"),
            new Example("incidentdocs rules", new Message("모든 코드", "all codes")),
            new Example(
                "incidentdocs rules --write content/reference/rules",
                new Message("설명 페이지를 절차서에 둠", "puts the reference into a handbook")
            )
        );
        command.Add(write);
        command.SetAction(result =>
            result.GetValue(write) is { } folder
                ? Write(context, Path.GetFullPath(folder, context.World.Folder))
                : List(context)
        );
        return command;
    }

    private static int List(CommandContext context)
    {
        var rows = DescriptorCatalog.All.Select(descriptor =>
            (
                descriptor.Code,
                descriptor.Name,
                Level: LevelNames.Of(descriptor.Level).In(context.Language),
                What: descriptor.What.In(context.Language)
            )
        );
        var (name, level) = (
            rows.Max(row => row.Name.Length),
            rows.Max(row => CellWidth.Of(row.Level))
        );
        foreach (var row in rows)
        {
            var gap = new string(' ', level - CellWidth.Of(row.Level));
            context.World.Out.WriteLine(
                $"{row.Code}  {row.Name.PadRight(name)}  {row.Level}{gap}  {row.What}"
            );
        }
        return ExitCodes.Fine;
    }

    private static int Write(CommandContext context, string folder)
    {
        var pages = new RulePages(
            DescriptorCatalog.All,
            new RuleExamples(ExampleLibrary.Embedded()),
            LanguagesOf(folder)
        )
            .Write()
            .Select(page => (File: Path.Combine(folder, page.Name), page.Text))
            .ToList();
        if (pages.Find(page => IsForeign(page.File)) is { File: { } foreign })
        {
            return context.Refuse(
                new Message(
                    $"이 도구가 만든 파일이 아니어서 덮어쓰지 않음: {foreign}",
                    $"not overwritten, for it was not made by this tool: {foreign}"
                )
            );
        }
        Directory.CreateDirectory(folder);
        foreach (var (file, text) in pages)
        {
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
        context.World.Error.WriteLine(
            new Message(
                $"{pages.Count}개 페이지를 씀: {folder}",
                $"{pages.Count} pages written: {folder}"
            ).In(context.Language)
        );
        return ExitCodes.Fine;
    }

    /// <summary>Those of the handbook that the folder lies in; Korean and English where it lies in none.</summary>
    private static ImmutableArray<Language> LanguagesOf(string folder)
    {
        if (HandbookRoot.Find(null, folder).Folder is not { } root)
        {
            return [Language.Korean, Language.English];
        }
        var sources = FolderSource.Of(root).Sources;
        var schemas = HandbookPipeline.Schemas(sources).Schemas;
        var documents = HandbookPipeline.Compile(sources, schemas, Audience.Internal);
        var handbook = CatalogBuilder.Build(documents, Audience.Internal).Catalog.Handbook;
        return [handbook.Language, .. handbook.Besides(handbook.Language)];
    }

    private static bool IsForeign(string file) =>
        File.Exists(file)
        && !File.ReadAllText(file).Contains(RulePages.Mark, StringComparison.Ordinal);
}
