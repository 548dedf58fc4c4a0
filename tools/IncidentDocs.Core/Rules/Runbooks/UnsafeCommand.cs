using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Languages.Commands;

namespace IncidentDocs.Core.Rules.Runbooks;

/// <summary>RUN004: a command that works and hurts.</summary>
public sealed class UnsafeCommand : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "RUN004",
            "unsafe-command",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "인증서를 검사하지 않거나, 내려받은 것을 바로 실행하거나, 누구나 쓸 수 있게 만드는 것 같은 위험한 명령이 있다.",
                "A command skips the check of a certificate, runs what it has just fetched, lets everybody write, or does something of the kind."
            ),
            new Message(
                "급할 때 쓴 지름길은 그대로 남아 다음 사고의 원인이 된다.",
                "A short cut that was taken in a hurry stays, and becomes the cause of the next incident."
            ),
            new Message(
                "안전한 방법으로 바꾼다. 써서는 안 되는 예로 보이려는 것이면 단계의 avoid에 적는다.",
                "Do it the safe way; a form that is shown as one not to run belongs into avoid."
            ),
            new Message("CWE-295, CWE-494, CWE-732", "CWE-295, CWE-494, CWE-732")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts.Commands.SelectMany(command =>
            UnsafeCommands
                .Find(command.Content)
                .Select(fault =>
                    Unsafe(command.At(fault.Span), command.Slice(fault.Span), fault.What)
                )
        );

    private Diagnostic Unsafe(Location place, string text, Message what)
    {
        var shown = Quoted.Of(text);
        return Found(place, new Message($"'{shown}': {what.Ko}", $"'{shown}' {what.En}"));
    }
}
