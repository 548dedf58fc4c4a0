using System.ComponentModel;
using System.Diagnostics;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Files;

/// <summary>Opens a file in the editor that somebody has chosen: <c>VISUAL</c>, else <c>EDITOR</c>.</summary>
internal static class Editor
{
    /// <summary>Opens the file and waits until the editor is closed: why that was not possible, or null.</summary>
    /// <param name="variable">Reads the environment.</param>
    /// <param name="path">The file.</param>
    /// <param name="folder">The folder in which the editor is started.</param>
    public static Message? Open(Func<string, string?> variable, string path, string folder)
    {
        var command = Chosen(variable("VISUAL")) ?? Chosen(variable("EDITOR"));
        if (command is null)
        {
            return new Message(
                "편집기를 알 수 없음: 환경 변수 EDITOR를 정할 것",
                "no editor is known: set the environment variable EDITOR"
            );
        }
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(words[0])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
        };
        foreach (var word in words[1..])
        {
            start.ArgumentList.Add(word);
        }
        start.ArgumentList.Add(path);
        try
        {
            using var editor = Process.Start(start);
            editor?.WaitForExit();
            return null;
        }
        catch (Exception failure) when (failure is Win32Exception or FileNotFoundException)
        {
            return new Message(
                $"편집기를 열 수 없음: {command} ({failure.Message})",
                $"the editor can't be started: {command} ({failure.Message})"
            );
        }
    }

    private static string? Chosen(string? command) =>
        string.IsNullOrWhiteSpace(command) ? null : command;
}
