using System.CommandLine;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Cli.Commands;

/// <summary>The option <c>--fail-on</c>.</summary>
internal static class FailOnOption
{
    /// <summary>Makes the option; error unless said otherwise.</summary>
    public static Option<Level> Create(CommandContext context)
    {
        var option = new Option<Level>("--fail-on")
        {
            HelpName = "error|warning|info",
            DefaultValueFactory = _ => Level.Error,
            CustomParser = result => Words<Level>.Parse(result.Tokens[0].Value) ?? Level.Error,
            Description = new Message(
                "이 수준 이상의 지적이 있으면 종료 코드 1 (기본: error)",
                "exit code 1 for findings at or above this level (default: error)"
            ).In(context.Language),
        };
        option.AcceptOnlyFromAmong("error", "warning", "info");
        return option;
    }
}
