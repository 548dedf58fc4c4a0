using IncidentDocs.Cli.Console;
using Xunit;

namespace IncidentDocs.Tests.Cli.Console;

public sealed class TerminalTraitsTests
{
    [Theory]
    [InlineData("xterm-256color", null, true)]
    [InlineData("xterm", "", true)]
    [InlineData("xterm", "1", false)]
    [InlineData("dumb", null, false)]
    [InlineData(null, null, false)]
    public void ColourNeedsATerminalThatCanAndAUserWhoWants(
        string? term,
        string? noColour,
        bool expected
    )
    {
        string? Variable(string name) => name is "TERM" ? term : noColour;
        Assert.Equal(expected, TerminalTraits.Of(false, () => 80, Variable).HasColour);
        Assert.Equal(
            TerminalTraits.File,
            TerminalTraits.Of(true, () => throw new InvalidOperationException(), Variable)
        );
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(10, 40)]
    [InlineData(132, 132)]
    public void TheWidthIsThatOfTheTerminalWithinReason(int cells, int expected)
    {
        Assert.Equal(expected, TerminalTraits.Of(false, () => cells, _ => null).Width);
    }
}
