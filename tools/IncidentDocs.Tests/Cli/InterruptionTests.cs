using System.Diagnostics;
using IncidentDocs.Cli;
using Xunit;

namespace IncidentDocs.Tests.Cli;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void ASignalEndsACommandThatListens(string signal)
    {
        using var process = Started("wait");
        Send(process, signal);
        Assert.Equal("interrupted", process.StandardError.ReadLine());
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Equal(ExitCodes.Interrupted, process.ExitCode);
    }

    [Fact]
    public void TheSecondSignalEndsACommandThatDoesNotListen()
    {
        using var process = Started("wait-deaf");
        for (var tries = 0; !process.HasExited && tries < 100; tries++)
        {
            Send(process, "INT");
            process.WaitForExit(TimeSpan.FromMilliseconds(100));
        }
        Assert.True(process.HasExited);
        Assert.Equal(ExitCodes.Interrupted, process.ExitCode);
    }

    private static Process Started(string mode)
    {
        var process = TestProcess.Start(mode);
        Assert.Equal("waiting", process.StandardOutput.ReadLine());
        return process;
    }

    private static void Send(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
    }
}
