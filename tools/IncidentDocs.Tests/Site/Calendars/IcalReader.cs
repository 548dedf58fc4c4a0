using System.Diagnostics;

namespace IncidentDocs.Tests.Site.Calendars;

/// <summary>npm's ical.js: another implementation of RFC 5545.</summary>
internal static class IcalReader
{
    public static string Module { get; } =
        Path.Combine(Verified.RepositoryRoot, ".artifacts/editor/node_modules/ical.js");

    /// <summary>What it reads in a calendar: a line an event with UID, start, end, title and transparency, tabs between; instants in UTC, days as dates.</summary>
    public static string[] Read(string calendar)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(
                    Verified.RepositoryRoot,
                    "tools/IncidentDocs.Tests/Site/Calendars/read-calendar.mjs"
                ),
                Module,
            },
        };
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync();
        using (
            var input = new StreamWriter(
                node.StandardInput.BaseStream,
                new System.Text.UTF8Encoding(false)
            )
        )
        {
            input.Write(calendar);
        }
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException(error.Result);
    }
}
