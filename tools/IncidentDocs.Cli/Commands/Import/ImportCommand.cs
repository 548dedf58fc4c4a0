using System.CommandLine;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Authoring.Import;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands.Import;

/// <summary><c>import</c>: Markdown that a team has already, as documents of a handbook.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var options = new ImportOptions(context);
        var source = new Argument<string>("SOURCE")
        {
            Description = new Message(
                "Markdown이 있는 폴더. 읽기만 함",
                "the folder with the Markdown; it is only read"
            ).In(context.Language),
        };
        var folder = HandbookArgument.Create(context);
        var command = new ToolCommand(
            context,
            "import",
            new Message(
                "쓰던 Markdown 런북과 Post-mortem을 절차서로 가져옴. 읽을 수 있는 것은 단계와 타임라인이 되고 나머지는 글로 남으며, 잃는 것은 없음",
                "brings over the Markdown that a team has: what can be read becomes steps and timelines, the rest stays pages, and nothing is lost"
            ),
            new Example(
                "incidentdocs import ../wiki/runbooks --owner kim-minji",
                new Message("폴더 하나를 가져옴", "brings over a folder")
            ),
            new Example(
                "incidentdocs import ../wiki --dry-run --format markdown",
                new Message("무엇이 될지 먼저 봄", "shows first what would become of it")
            )
        )
        {
            source,
            folder,
        };
        foreach (var option in options.All)
        {
            command.Add(option);
        }
        command.SetAction(result =>
            Run(
                context,
                result.GetRequiredValue(source),
                result.GetValue(folder),
                options.Read(result)
            )
        );
        return command;
    }

    private static int Run(
        CommandContext context,
        string named,
        string? folder,
        ImportRequest asked
    )
    {
        var source = Path.GetFullPath(named, context.World.Folder);
        if (!Directory.Exists(source))
        {
            return context.Refuse(
                new Message($"폴더가 없음: {source}", $"there is no such folder: {source}")
            );
        }
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var catalog = loaded.Handbook.Facts.Catalog;
        if (Settings(context, loaded, source, asked) is not { } settings)
        {
            return ExitCodes.CannotRun;
        }
        if (catalog.Roles.Count == 0 || catalog.Severities.Count == 0)
        {
            return context.Refuse(
                new Message(
                    "역할과 등급이 있는 절차서가 필요함 (init)",
                    "a handbook with roles and severities is needed (init)"
                )
            );
        }
        var files = new ImportFolder(source).Read();
        var outcome = new ImportAttempts(
            context,
            loaded.Source.Sources,
            new Importer(settings, files)
        ).Run();
        if (!asked.IsDry)
        {
            foreach (var file in outcome.Files.Where(file => file.Path.Length > 0))
            {
                AtomicFile.Write(Path.Combine(loaded.Folder, file.Path), file.Bytes.Span);
            }
        }
        new ImportReport(context, outcome).Write(asked.Format);
        return ExitCodes.Fine;
    }

    private static ImportSettings? Settings(
        CommandContext context,
        LoadedHandbook loaded,
        string source,
        ImportRequest asked
    )
    {
        var catalog = loaded.Handbook.Facts.Catalog;
        var owner = asked.Owner ?? catalog.Handbook.Author.Value.Value;
        var service =
            asked.Service ?? catalog.Services.Select(found => found.Id.Value).FirstOrDefault();
        if (
            !KnownIds.Has(
                context,
                new Message("사람", "person"),
                owner,
                catalog.People.Select(person => person.Id.Value)
            )
            || !KnownIds.Has(
                context,
                new Message("서비스", "service"),
                service,
                catalog.Services.Select(found => found.Id.Value)
            )
            || owner is null
        )
        {
            return null;
        }
        if (Under(context, source, asked) is not { } under)
        {
            return null;
        }
        return new ImportSettings(
            catalog.Handbook.Language,
            under,
            owner,
            RoleOf(catalog),
            catalog.Severities.Select(severity => severity.Id.Value).LastOrDefault() ?? "",
            loaded.Handbook.Facts.Today
        )
        {
            Taken = [.. loaded.Source.Sources.Files.Select(file => file.Path)],
            Service = service,
            Severities =
            [
                .. catalog
                    .Severities.Select(severity => Impact(catalog, severity))
                    .OfType<ImportSeverity>(),
            ],
            Zone = catalog.Handbook.Zone,
        };
    }

    /// <summary>The folder of pages below <c>content/</c>: one where a page may lie, of plain letters, so that nothing is written elsewhere.</summary>
    private static string? Under(CommandContext context, string source, ImportRequest asked)
    {
        var name = Slug.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(source)));
        var under = asked.Under ?? $"imported/{(name.Length == 0 ? "pages" : name)}";
        if (
            under
                .Split('/')
                .All(part =>
                    part.Length > 0 && Slug.Of(part).Equals(part, StringComparison.Ordinal)
                )
            && KindTable.Find($"content/{under}/page.md") == KindTable.Page
        )
        {
            return under;
        }
        context.Refuse(
            new Message(
                $"--under는 글이 놓이는 content/ 아래의 폴더이며 소문자, 숫자, -만 씀: '{under}'",
                $"--under is a folder below content/ for pages, of lower-case letters, digits and -: '{under}'"
            )
        );
        return null;
    }

    private static string RoleOf(Catalog catalog) =>
        catalog
            .Roles.OrderBy(role => role.Holder?.Roster is null)
            .Select(role => role.Id.Value)
            .FirstOrDefault()
        ?? "";

    private static ImportSeverity? Impact(Catalog catalog, Severity severity) =>
        catalog.Matrix?.Cells.FirstOrDefault(cell => cell.Severity.Value == severity.Id)
            is { } found
            ? new ImportSeverity(
                severity.Id.Value,
                Words<BusinessImpact>.Of(found.Business),
                Words<UserImpact>.Of(found.Users)
            )
            : null;
}
