using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Languages.Secrets;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Rules.Wording;

namespace IncidentDocs.Core.Rules.Publishing;

/// <summary>PUB002: a credential stands in the content.</summary>
public sealed class SecretInText : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "PUB002",
            "secret",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "비밀번호나 토큰, 개인 키가 글이나 명령에 그대로 적혀 있다.",
                "A password, token or private key stands in the text or in a command."
            ),
            new Message(
                "저장소에 들어간 비밀은 지워도 이력에 남는다. 절차서를 읽는 모두가 가진 것이 된다.",
                "A secret that is in the repository stays in its history; everybody who reads the handbook has it."
            ),
            new Message(
                "그 비밀을 바꾸고, 글에는 꺼내는 방법을 적거나 명령에서 환경 변수로 읽는다. 이 지적은 미룰 수 없다.",
                "Change the secret; write how to fetch it, or read it from a variable in the command. This finding can't be put off."
            ),
            new Message("CWE-798", "CWE-798")
        )
        {
            Measured = WordingFigures.Tell(
                new WordingFigures(32, 57, 32, 0),
                new WordingFigures(10, 13, 10, 0)
            ),
        };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        InParallel
            .SelectMany(facts.Catalog.Documents, OfDocument)
            .Concat(InParallel.SelectMany(facts.Commands, OfCommand))
            .Concat(InParallel.SelectMany(facts.Catalog.Runbooks, OfAvoided))
            .DistinctBy(found => found.Location);

    private IEnumerable<Diagnostic> OfDocument(CompiledDocument document) =>
        SecretTokens
            .Find(document.Source.Text)
            .Select(found => Secret(document.Source.At(found.Span), found.What));

    private IEnumerable<Diagnostic> OfCommand(StepCommand command) =>
        SecretCommands
            .Find(command.Content)
            .Where(found =>
                !command.Parameters.Any(place =>
                    place.Start < found.Span.End && found.Span.Start < place.End
                )
            )
            .Select(found => Secret(command.At(found.Span), found.What));

    /// <summary>A form that must not be run is read by everybody all the same.</summary>
    private IEnumerable<Diagnostic> OfAvoided(Runbook runbook) =>
        runbook
            .Steps.SelectMany(step =>
                step.Avoid.Select(avoided => StepCommand.Read(runbook, step, avoided.Command))
            )
            .SelectMany(OfCommand);

    /// <summary>The finding never repeats what it found.</summary>
    private Diagnostic Secret(Location place, Message what) =>
        Found(
            place,
            new Message($"그대로 적힌 비밀: {what.Ko}", $"a credential in clear text: {what.En}")
        );
}
