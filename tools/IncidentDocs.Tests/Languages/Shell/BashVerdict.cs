using System.Diagnostics;
using System.Text;

namespace IncidentDocs.Tests.Languages.Shell;

/// <summary>What <c>bash -n</c> says of commands. It exits with 0 for some faults of <c>[[ … ]]</c>, so what it prints counts too; its warnings do not.</summary>
internal static class BashVerdict
{
    /// <summary>Whether there is a bash.</summary>
    public static bool IsAvailable { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':')
            .Any(folder => File.Exists(Path.Combine(folder, "bash")));

    /// <summary>Whether bash can read each command, in their order.</summary>
    public static bool[] Of(IReadOnlyList<string> commands)
    {
        var verdicts = new bool[commands.Count];
        var workers = Math.Max(1, Math.Min(4, Environment.ProcessorCount));
        Parallel.For(
            0,
            workers,
            worker =>
            {
                var mine = Enumerable
                    .Range(0, commands.Count)
                    .Where(index => index % workers == worker)
                    .ToArray();
                var answers = Ask(mine.Select(index => commands[index]));
                for (var at = 0; at < mine.Length; at++)
                {
                    verdicts[mine[at]] = answers[at] == '1';
                }
            }
        );
        return verdicts;
    }

    /// <summary>One shell that asks another about each command: they are read with NUL between them, and never run.</summary>
    private static string Ask(IEnumerable<string> commands)
    {
        const string Loop = """
            while IFS= read -r -d '' text; do
              said=$(printf '%s\n' "$text" | bash -n 2>&1) && fine=1 || fine=0
              while IFS= read -r line; do
                case $line in '' | *warning:*) ;; *) fine=0 ;; esac
              done <<< "$said"
              printf %s "$fine"
            done
            """;
        var start = new ProcessStartInfo("bash")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add("--norc");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Loop);
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var shell = Process.Start(start)!;
        var answers = shell.StandardOutput.ReadToEndAsync();
        foreach (var command in commands)
        {
            shell.StandardInput.Write(command);
            shell.StandardInput.Write('\0');
        }
        shell.StandardInput.Close();
        shell.WaitForExit();
        return answers.Result;
    }
}
