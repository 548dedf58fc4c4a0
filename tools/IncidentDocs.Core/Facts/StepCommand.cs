using IncidentDocs.Core.Languages;
using IncidentDocs.Core.Languages.Commands;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Facts;

/// <summary>A command of a runbook's step, read.</summary>
/// <param name="Runbook">The runbook.</param>
/// <param name="Step">The step.</param>
/// <param name="Command">The command: the step's own, or that of an alternative.</param>
/// <param name="Parameters">The places of <c>{{name}}</c>, declared or not.</param>
/// <param name="Placeholders">The places that a template left open.</param>
/// <param name="Content">What the command does, with words of equal length in all those places.</param>
public sealed record StepCommand(
    Runbook Runbook,
    Step Step,
    Command Command,
    ImmutableArray<TextSpan> Parameters,
    ImmutableArray<TextSpan> Placeholders,
    CommandContent Content
)
{
    /// <summary>Reads a command.</summary>
    public static StepCommand Read(Runbook runbook, Step step, Command command)
    {
        var parameters = ParameterMask.Find(command.Text);
        var placeholders = Languages.Commands.Placeholders.Find(
            ParameterMask.Fill(command.Text, parameters),
            command.Language
        );
        var filled = ParameterMask.Fill(command.Text, parameters.Concat(placeholders));
        return new StepCommand(
            runbook,
            step,
            command,
            parameters,
            placeholders,
            CommandScanner.Scan(filled, command.Language)
        );
    }

    /// <summary>The commands of all runbooks, in their order; those that are not to be run are left out.</summary>
    internal static ImmutableArray<StepCommand> All(Catalog catalog) =>
        InParallel.SelectMany(
            catalog.Runbooks,
            runbook =>
                runbook.Steps.SelectMany(step =>
                    Of(step).Select(command => Read(runbook, step, command))
                )
        );

    /// <summary>The commands of a step and of its alternatives.</summary>
    public static IEnumerable<Command> Of(Step step) =>
        step
            .Alternatives.Select(alternative => alternative.Command)
            .Prepend(step.Command)
            .OfType<Command>();

    /// <summary>The place in the file of a span of the command.</summary>
    public Location At(TextSpan span) => Command.Location.Source.At(Command.Place(span));

    /// <summary>The characters of a span of the command.</summary>
    public string Slice(TextSpan span) => Command.Text.Substring(span.Start, span.Length);
}
