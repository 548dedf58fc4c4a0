using System.Collections.Immutable;

namespace IncidentDocs.Cli.Commands;

/// <summary>Every command, in the order of the help. Adding one is its file and a line here.</summary>
internal static class CommandList
{
    /// <summary>Makes each command.</summary>
    public static ImmutableArray<Func<CommandContext, ToolCommand>> All { get; } =
    [
        Init.InitCommand.Create,
        Import.ImportCommand.Create,
        BuildCommand.Create,
        ServeCommand.Create,
        ValidateCommand.Create,
        DiffCommand.Create,
        ClassifyCommand.Create,
        OnCallCommand.Create,
        EscalateCommand.Create,
        NewCommand.Create,
        LogCommand.Create,
        BriefCommand.Create,
        StatusCommand.Create,
        Report.ReportCommand.Create,
        ExplainCommand.Create,
        RulesCommand.Create,
        ReferenceCommand.Create,
        SelfTestCommand.Create,
    ];
}
