using System.Diagnostics;

namespace IncidentDocs.Tests.Cli;

/// <summary>Starts this assembly as a program (see Program.cs), for tests that kill, signal or lock out a process.</summary>
internal static class TestProcess
{
    private static readonly Lazy<string> Host = new(() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"
    );

    /// <summary>Starts it with streams to talk to it; <paramref name="before"/> is a shell command to run first.</summary>
    public static Process Start(string arguments, string before = "true")
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(
            $"{before}; exec '{Host.Value}' exec '{typeof(TestProcess).Assembly.Location}' {arguments}"
        );
        start.Environment["LANG"] = "C";
        return Process.Start(start)!;
    }
}
