using IncidentDocs.Cli.Console;
using Xunit;

namespace IncidentDocs.Tests.Cli.Console;

public sealed class SummaryTableTests
{
    private static readonly (string, string)[] Rows =
    [
        ("문서", "94"),
        ("written", "12 [red]not markup[/]"),
        ("folder", "/tmp/\u001B[2Jsite"),
    ];

    [Theory]
    [InlineData(false, false, "file")]
    [InlineData(true, false, "terminal")]
    [InlineData(true, true, "colour")]
    public void NamesAndValuesStandSideBySide(bool isTerminal, bool hasColour, string variant)
    {
        var output = new StringWriter { NewLine = "\n" };
        SummaryTable.Write(output, new TerminalTraits(isTerminal, hasColour, 60), Rows);
        Verified.Match(
            output.ToString().Replace("\u001b", "␛", StringComparison.Ordinal),
            "txt",
            variant
        );
    }
}
