using System.Collections.Immutable;
using System.CommandLine;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands.Import;

/// <summary>The options of <c>import</c>.</summary>
internal sealed class ImportOptions(CommandContext context)
{
    private readonly Option<string?> _under = Text(
        context,
        "--under",
        "PATH",
        "글이 갈 content/ 아래의 폴더 (기본: imported/폴더 이름)",
        "folder below content/ for pages (default: imported/NAME)"
    );
    private readonly Option<string?> _owner = Text(
        context,
        "--owner",
        "ID",
        "런북을 맡을 사람 (기본: 절차서의 author)",
        "who answers for the runbooks (default: the handbook's author)"
    );
    private readonly Option<string?> _service = Text(
        context,
        "--service",
        "ID",
        "Post-mortem이 가리킬 서비스 (기본: 첫 서비스)",
        "the service of post-mortems (default: the first)"
    );
    private readonly Option<string?> _format = new Option<string?>("--format")
    {
        HelpName = "text|markdown|json",
        Description = new Message(
            "보고의 형식 (기본: text)",
            "form of the report (default: text)"
        ).In(context.Language),
    }.AcceptOnlyFromAmong("text", "markdown", "json");

    private readonly Option<bool> _dry = new("--dry-run")
    {
        Description = new Message("아무것도 쓰지 않고 보고만 함", "report only, write nothing").In(
            context.Language
        ),
    };

    /// <summary>All of them, in the order of the help.</summary>
    public ImmutableArray<Option> All => [_under, _owner, _service, _format, _dry];

    /// <summary>Reads what was said.</summary>
    public ImportRequest Read(ParseResult result) =>
        new(
            result.GetValue(_under),
            result.GetValue(_owner),
            result.GetValue(_service),
            result.GetValue(_format) ?? "text",
            result.GetValue(_dry)
        );

    private static Option<string?> Text(
        CommandContext context,
        string name,
        string form,
        string ko,
        string en
    ) => new(name) { HelpName = form, Description = new Message(ko, en).In(context.Language) };
}
