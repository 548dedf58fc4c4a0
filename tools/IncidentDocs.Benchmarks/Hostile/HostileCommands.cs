using static IncidentDocs.Benchmarks.Hostile.HostileCase;

namespace IncidentDocs.Benchmarks.Hostile;

/// <summary>Commands of a runbook written to exhaust the readers of shell and SQL.</summary>
internal static class HostileCommands
{
    private const int Near = 1_000_000;

    /// <summary>The longest command that the schema takes.</summary>
    private const int Limit = 65_536;

    /// <summary>The cases.</summary>
    public static IEnumerable<HostileCase> Cases() =>
        from text in Texts()
        from whole in (bool[])[true, false]
        let command = whole ? text.Text : text.Text[..Math.Min(text.Text.Length, Limit)]
        select Of(
            whole ? text.Name : text.Name + "-at-limit",
            "content/runbooks/hostile.md",
            Runbook(text.Language, command.TrimEnd())
        );

    private static IEnumerable<(string Name, string Language, string Text)> Texts() =>
        [
            ("shell-1-mib", "bash", Repeat("echo a; ", Near / 8)),
            ("shell-one-word-1-mib", "bash", "echo " + new string('a', Near)),
            ("shell-substitutions", "bash", Repeat("$(", 200_000)),
            ("shell-parentheses", "bash", Repeat("( ", 200_000)),
            ("shell-braces", "bash", Repeat("{ ", 200_000)),
            ("shell-quotes", "bash", Repeat("\"$(", 100_000)),
            ("shell-ifs", "bash", Repeat("if a; then ", 80_000)),
            ("shell-pipes", "bash", "a" + Repeat(" | a", 200_000)),
            ("shell-here-documents", "bash", "cat" + Repeat(" <<E", 100_000)),
            ("shell-sudo", "bash", Repeat("sudo ", 150_000) + "rm -rf /"),
            ("shell-in-shell", "bash", Repeat("sh -c '", 100_000)),
            ("shell-arithmetic", "bash", Repeat("$((", 200_000)),
            ("shell-backticks", "bash", Repeat("`\\", 200_000)),
            ("shell-arguments", "bash", "rm" + Repeat(" -r", 250_000)),
            ("sql-1-mib", "sql", Repeat("SELECT 1; ", Near / 10)),
            ("sql-comments", "sql", Repeat("/*", 400_000)),
            ("sql-quotes", "sql", Repeat("'", 900_001)),
            ("sql-dollars", "sql", Each(100_000, at => $"$a{at}$")),
            ("sql-parentheses", "sql", "DELETE FROM a " + Repeat("(", 800_000)),
            ("parameters", "bash", Repeat("{{", 400_000)),
            ("placeholders", "bash", Repeat("[가", 150_000)),
            ("secrets", "bash", Repeat("password=", 100_000)),
        ];

    private static string Runbook(string language, string command) =>
        $"""
            ---
            id: hostile
            title: 적대적인 명령
            summary: 읽는 쪽을 지치게 하는 명령.
            symptoms: [응답이 없음]
            severity_conditions: [{"{"} severity: P1, when: 모든 요청이 실패함 {"}"}]
            services: [payments-api]
            steps:
              - id: hostile
                phase: diagnose
                action: 실행합니다
                role: on_call_engineer
                run: |-
                  {command}
                language: {language}
                effect: read
                expect: 끝남
            owner: kim-minjun
            reviewed_on: 2026-11-01
            review_every: 90d
            ---
            본문
            """;
}
