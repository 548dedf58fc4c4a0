using System.CommandLine;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary>The option <c>--format</c>.</summary>
internal static class FormatOption
{
    /// <summary>Makes the option; the first form is the usual one.</summary>
    public static Option<string> Create(CommandContext context, params string[] forms)
    {
        var option = new Option<string>("--format")
        {
            HelpName = string.Join('|', forms),
            DefaultValueFactory = _ => forms[0],
            Description = new Message("출력 형식", "form of the output").In(context.Language),
        };
        return option.AcceptOnlyFromAmong(forms);
    }
}
