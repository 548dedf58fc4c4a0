using System.Diagnostics;
using System.Text.Json;

namespace IncidentDocs.Tests.Editor;

/// <summary>yaml-language-server, which editors ask what is wrong with a YAML file. <c>tools/test.sh</c> puts it into <c>.artifacts/editor</c>.</summary>
internal static class LanguageServer
{
    private static readonly string Folder = Path.Combine(
        Verified.RepositoryRoot,
        ".artifacts/editor"
    );

    /// <summary>Why it can't be asked, or null where it can. Under CI it always is, and the test fails where it is missing.</summary>
    public static string? WhyNot()
    {
        var isThere = Directory.Exists(Path.Combine(Folder, "node_modules/yaml-language-server"));
        var isCi = Environment.GetEnvironmentVariable("CI") is "true";
        return isThere || isCi
            ? null
            : "yaml-language-server is not in .artifacts/editor: tools/test.sh puts it there where Node and npm are";
    }

    /// <summary>The places at which it finds something in each document: line and column from 1, with a colon between.</summary>
    /// <param name="documents">Path of a JSON Schema, and YAML.</param>
    public static string[][] PlacesOf(IEnumerable<(string Schema, string Text)> documents)
    {
        var input = Path.GetTempFileName();
        try
        {
            var json = documents.Select(document => new
            {
                schema = document.Schema,
                text = document.Text,
            });
            File.WriteAllText(input, JsonSerializer.Serialize(json));
            using var answers = JsonDocument.Parse(Run(input));
            return
            [
                .. answers
                    .RootElement.EnumerateArray()
                    .Select(found => found.EnumerateArray().Select(PlaceOf).ToArray()),
            ];
        }
        finally
        {
            File.Delete(input);
        }
    }

    private static string PlaceOf(JsonElement found) =>
        $"{found.GetProperty("line").GetInt32() + 1}:{found.GetProperty("character").GetInt32() + 1}";

    private static string Run(string input)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(
                    Verified.RepositoryRoot,
                    "tools/IncidentDocs.Tests/Editor/language-server.mjs"
                ),
                Folder,
                input,
            },
        };
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0 ? output : throw new InvalidOperationException(error.Result);
    }
}
