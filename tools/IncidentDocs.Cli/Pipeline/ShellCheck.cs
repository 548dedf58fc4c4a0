using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Languages;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>Asks an installed shellcheck about the commands of the runbooks. Its warnings and errors are findings of RUN004, at their places in the file.</summary>
internal static class ShellCheck
{
    /// <summary>What is right in a script of its own and not in a command that is pasted: variables come from the environment, files from the host, and nobody leaves a shell when cd fails.</summary>
    private const string Excluded = "SC1090,SC1091,SC2034,SC2154,SC2164";

    /// <summary>The program on a search path; null where it is not installed.</summary>
    public static string? Find(string? path) =>
        (path ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, "shellcheck"))
            .FirstOrDefault(File.Exists);

    /// <summary>The handbook with what the program says of each command that parses.</summary>
    public static CheckedHandbook Run(CheckedHandbook handbook, string program)
    {
        var descriptor = DescriptorCatalog.Find("RUN004")!;
        return handbook.With(
            InParallel.SelectMany(
                [
                    .. handbook.Facts.Commands.Where(command =>
                        command is { Command.Language: "bash", Content.Problem: null }
                    ),
                ],
                command => Ask(command, program, descriptor)
            )
        );
    }

    private static ImmutableArray<Diagnostic> Ask(
        StepCommand command,
        string program,
        DiagnosticDescriptor descriptor
    )
    {
        var text = ParameterMask.Fill(
            command.Command.Text,
            command.Parameters.Concat(command.Placeholders)
        );
        var lines = new LineTable(text);
        using var answer = JsonDocument.Parse(Answer(program, text));
        return
        [
            .. answer
                .RootElement.GetProperty("comments")
                .EnumerateArray()
                .Select(comment => Read(comment, command, text, lines, descriptor)),
        ];
    }

    private static string Answer(string program, string text)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            ArgumentList =
            {
                "--norc",
                "--format=json1",
                "--shell=bash",
                "--severity=warning",
                $"--exclude={Excluded}",
                "-",
            },
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        process.StandardInput.Write(text);
        process.StandardInput.Close();
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return answer.Length == 0 ? "{\"comments\":[]}" : answer;
    }

    private static Diagnostic Read(
        JsonElement comment,
        StepCommand command,
        string text,
        LineTable lines,
        DiagnosticDescriptor descriptor
    )
    {
        int Number(string name) => comment.GetProperty(name).GetInt32();
        var start = Offset(text, lines, Number("line"), Number("column"));
        var end = Offset(text, lines, Number("endLine"), Number("endColumn"));
        var what = $"shellcheck SC{Number("code")}: {comment.GetProperty("message").GetString()}";
        return new Diagnostic(
            descriptor,
            command.At(TextSpan.Between(start, Math.Max(start, end))),
            new Message(what, what)
        );
    }

    /// <summary>The offset of a line and a column that counts characters, both from 1.</summary>
    private static int Offset(string text, LineTable lines, int line, int column)
    {
        var span = lines.SpanOf(line);
        var at = span.Start;
        for (var passed = 1; passed < column && at < span.End; passed++)
        {
            at += char.IsHighSurrogate(text[at]) && at + 1 < span.End ? 2 : 1;
        }
        return at;
    }
}
