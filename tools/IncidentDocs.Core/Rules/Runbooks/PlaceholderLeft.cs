using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Languages;

namespace IncidentDocs.Core.Rules.Runbooks;

/// <summary>RUN001: something of a template was not filled in.</summary>
public sealed class PlaceholderLeft : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "RUN001",
            "placeholder-left",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "명령에 채우지 않은 자리나 선언하지 않은 매개변수가 있거나, 항목의 값 전체가 자리 표시자다.",
                "A command has a blank that nobody filled in or a parameter that is not declared, or the whole value of a field is a placeholder."
            ),
            new Message(
                "새벽 세 시에 [서비스명]을 그대로 붙여 넣은 명령은 실패하거나, 엉뚱한 것을 건드린다.",
                "At three in the morning a command is pasted as it stands; with a blank in it, it fails or does something else."
            ),
            new Message(
                "값을 적는다. 그때그때 다른 값이면 parameters에 선언하고 명령에 {{이름}}으로 적는다.",
                "Write the value; declare what differs each time in parameters and write {{name}} in the command."
            ),
            new Message("절차서 5장의 대괄호 자리", "the bracketed blanks of procedure 5")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts
            .Commands.SelectMany(OfCommand)
            .Concat(
                facts.Catalog.Documents.SelectMany(document =>
                    document.Leftovers.Select(field => Left(field.Location, field.Value))
                )
            );

    private IEnumerable<Diagnostic> OfCommand(StepCommand command)
    {
        foreach (var place in command.Placeholders)
        {
            yield return Left(command.At(place), command.Slice(place));
        }
        var declared = command
            .Runbook.Parameters.Select(parameter => parameter.Name.Value)
            .ToList();
        foreach (var place in command.Parameters)
        {
            var name = ParameterMask.NameOf(command.Command.Text, place);
            if (!declared.Contains(name, StringComparer.Ordinal))
            {
                yield return Undeclared(command.At(place), name, NearestName.Of(name, declared));
            }
        }
    }

    private Diagnostic Left(Location place, string text)
    {
        var shown = Quoted.Of(text);
        return Found(
            place,
            new Message(
                $"'{shown}'{Josa.Subject(shown)} 채워지지 않음",
                $"'{shown}' was not filled in"
            )
        );
    }

    private Diagnostic Undeclared(Location place, string name, string? nearest) =>
        Found(
            place,
            new Message(
                $"'{name}'{Josa.Topic(name)} 선언하지 않은 매개변수",
                $"parameter '{name}' is not declared"
            )
        ) with
        {
            Help = nearest is null
                ? null
                : new Message($"혹시 '{nearest}'?", $"did you mean '{nearest}'?"),
        };
}
