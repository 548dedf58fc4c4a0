using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Languages;

namespace IncidentDocs.Core.Rules.Runbooks;

/// <summary>RUN009: a parameter is declared and nothing uses it.</summary>
public sealed class UnusedParameter : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "RUN009",
            "unused-parameter",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "선언한 매개변수를 어느 단계도 쓰지 않는다.",
                "A parameter is declared, and no step uses it."
            ),
            new Message(
                "장애 중에 쓰지도 않을 값을 묻는다. 이름을 바꾸고 명령을 고치지 않은 것일 때도 많다.",
                "It asks for a value in the middle of an incident that nothing needs; often it was renamed and a command was not."
            ),
            new Message(
                "선언을 지우거나, 그 값이 들어갈 자리에 {{이름}}을 적는다.",
                "Remove the declaration, or write {{name}} where the value belongs."
            ),
            new Message("Runbook의 parameters", "parameters of a runbook")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        foreach (
            var runbook in facts.Catalog.Runbooks.Where(runbook => !runbook.Parameters.IsEmpty)
        )
        {
            var text = runbook.Location.Source.Text;
            var used = ParameterMask
                .Find(text)
                .Select(place => ParameterMask.NameOf(text, place))
                .ToHashSet(StringComparer.Ordinal);
            foreach (var parameter in runbook.Parameters.Where(of => !used.Contains(of.Name.Value)))
            {
                var name = parameter.Name.Value;
                yield return Found(
                    parameter.Name.Location,
                    new Message(
                        $"매개변수 '{name}'{Josa.Object(name)} 쓰는 단계가 없음",
                        $"no step uses parameter '{name}'"
                    )
                );
            }
        }
    }
}
