namespace IncidentDocs.Cli.Console;

/// <summary>What is said when the tool itself fails, in both languages: whoever sees it need not be who set the locale.</summary>
internal static class BugReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="output">Standard error.</param>
    /// <param name="bug">What was thrown.</param>
    /// <param name="withTrace">Whether to add where it was thrown.</param>
    public static void Write(TextWriter output, Exception bug, bool withTrace)
    {
        output.WriteLine(
            $"""
            {Application.Name}: 내부 오류: 절차서가 아니라 이 도구의 잘못임
            {Application.Name}: internal error: a bug of this tool, not of your handbook
              {bug.GetType().Name}: {VisibleText.Of(bug.Message)}
              {Application.Name} {Application.Version}
            알릴 곳: 도구 저장소의 .github/CONTRIBUTING.md. 명령 줄과 --verbose의 출력을 함께 보낼 것
            Where to report: see .github/CONTRIBUTING.md of the tool's repository; send the command line and what --verbose adds
            """
        );
        if (!withTrace)
        {
            return;
        }
        foreach (var line in bug.ToString().Split('\n'))
        {
            output.WriteLine(VisibleText.Of(line.TrimEnd('\r')));
        }
    }
}
