using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary>The examples of <c>validate</c>.</summary>
internal static class ValidateExamples
{
    /// <summary>All of them, in the order of the help.</summary>
    public static ImmutableArray<Example> All { get; } =
    [
        new(
            "incidentdocs validate",
            new Message("지금 폴더의 절차서를 검사함", "checks the handbook of this folder")
        ),
        new(
            "incidentdocs validate --format json --fail-on warning",
            new Message(
                "경고에도 실패하고 JSON으로 출력함",
                "fails on warnings too, and prints JSON"
            )
        ),
        new(
            "incidentdocs validate --format github --format sarif=out.sarif",
            new Message(
                "GitHub에 주석을 달고 SARIF 파일도 남김",
                "annotates a pull request on GitHub, and leaves a SARIF file"
            )
        ),
        new(
            "incidentdocs validate --rule REF001 --rule broken-link --show-waived",
            new Message(
                "두 규칙의 지적만, 유예한 것까지 보여 줌",
                "findings of two rules alone, the waived ones too"
            )
        ),
        new(
            "incidentdocs validate --changed-since origin/main",
            new Message(
                "이 가지의 변경이 건드렸거나 일으킨 지적만",
                "what the change on this branch touches or causes"
            )
        ),
        new(
            "incidentdocs validate --write-baseline baseline.json",
            new Message(
                "지금의 지적을 적어 둠: 오래된 저장소의 시작",
                "writes down today's findings: how an old repository begins"
            )
        ),
        new(
            "incidentdocs validate --baseline baseline.json",
            new Message("그 뒤에 생긴 지적에만 실패함", "fails on what has come since")
        ),
        new(
            "incidentdocs validate --fix",
            new Message(
                "뜻이 그대로인 것을 고치고 검사함",
                "fixes what means the same afterwards, then checks"
            )
        ),
        new(
            "incidentdocs validate --rule REF001 --unsafe-fixes",
            new Message(
                "잘못 적은 이름을 가장 비슷한 이름으로 바꿈",
                "changes misspelt names to the nearest ones"
            )
        ),
    ];
}
