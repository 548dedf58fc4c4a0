using IncidentDocs.Core.Facts;

namespace IncidentDocs.Core.Rules.Runbooks;

/// <summary>RUN003: bash or SQL that does not parse.</summary>
public sealed class CommandDoesNotParse : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "RUN003",
            "command-does-not-parse",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "bash나 SQL로 해석되지 않는 명령이 있다.",
                "A command does not parse as bash or as SQL."
            ),
            new Message(
                "따옴표 하나가 닫히지 않은 명령은 붙여 넣은 순간 멈춰 서서 다음 줄까지 삼킨다.",
                "A command with one quote open stops when it is pasted, and swallows the next line."
            ),
            new Message(
                "가리킨 자리를 고친다. 셸이나 데이터베이스의 명령이 아니면 language를 text로 적는다.",
                "Mend the place; say language: text where it is neither bash nor SQL."
            ),
            new Message("bash 5.2, PostgreSQL과 MySQL", "bash 5.2, PostgreSQL and MySQL")
        )
        {
            Measured = new Message(
                "시험의 명령 651개는 `bash -n`과 판정이 모두 같다. 그 명령을 한 곳씩 망가뜨린 8,000개에서 잘못된 지적은 없고, bash가 거절한 것의 99% 이상을 찾는다. bash가 실행할 때 비로소 해석하는 것(백틱과 산술식 안)은 보지 않는다. SQL은 따옴표, 주석, 괄호, 문장의 첫 낱말, 끝에 남은 쉼표와 빈 조건을 본다. 100겹보다 깊은 것과 다른 명령을 여섯 겹 넘게 거치는 것은 읽지 않으며, 그 자리를 지적한다.",
                "All 651 commands of the test get the verdict of `bash -n`. Of 8,000 made by injuring them in one place none is reported wrongly, and over 99 % of those that bash refuses are found. What bash reads only when it runs it (inside backquotes and calculations) is not judged. Of SQL the quotes, comments and brackets are judged, the first word of a statement, trailing commas and empty conditions. What is nested deeper than 100 levels, or runs through more than six others, is not read, and reported where it begins."
            ),
        };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts) =>
        facts
            .Commands.Where(command => command.Content.Problem is not null)
            .Select(command =>
                Found(command.At(command.Content.Problem!.Span), command.Content.Problem.Message)
            );
}
