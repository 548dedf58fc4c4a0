using System.Diagnostics;

namespace IncidentDocs.Tests.Site.Validity;

/// <summary>npm's html-validate: whether pages keep to the HTML standard.</summary>
internal static class HtmlValidator
{
    public static string Program { get; } =
        Path.Combine(
            Verified.RepositoryRoot,
            ".artifacts/editor/node_modules/html-validate/bin/html-validate.mjs"
        );

    /// <summary>What is wrong with the HTML files of a folder, a line a fault; empty where nothing is.</summary>
    public static string[] Check(string folder)
    {
        var settings = Path.Combine(folder, ".htmlvalidate.json");
        File.WriteAllText(settings, """{ "root": true, "extends": ["html-validate:standard"] }""");
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Program, "--formatter", "text", "--config", settings, folder },
        };
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode is 0 or 1
            ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException(error.Result + output);
    }
}
