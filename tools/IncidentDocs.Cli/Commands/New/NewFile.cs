using System.CommandLine;
using System.Text;
using IncidentDocs.Cli.Files;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands.New;

/// <summary>Writes a new document and opens it where that was asked for.</summary>
internal static class NewFile
{
    /// <summary>The option <c>--edit</c>.</summary>
    public static Option<bool> EditOption(CommandContext context) =>
        new("--edit")
        {
            Description = new Message(
                "쓴 파일을 VISUAL이나 EDITOR의 편집기로 엶",
                "open the file in the editor of VISUAL or EDITOR"
            ).In(context.Language),
        };

    /// <summary>Writes the document; an existing one is never touched.</summary>
    /// <param name="context">Streams and language.</param>
    /// <param name="folder">The handbook's root.</param>
    /// <param name="path">Path of the document, relative to it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="edit">Whether it is opened in the editor.</param>
    /// <returns>The exit code.</returns>
    public static int Write(
        CommandContext context,
        string folder,
        string path,
        string text,
        bool edit
    )
    {
        var place = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        try
        {
            using var stream = new FileStream(place, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException) when (File.Exists(place))
        {
            return context.Refuse(
                new Message($"파일이 이미 있음: {path}", $"the file exists already: {path}")
            );
        }
        context.World.Out.Write(Console.VisibleText.Of(path) + "\n");
        return edit && Editor.Open(context.World.Variable, place, folder) is { } reason
            ? context.Refuse(reason)
            : ExitCodes.Fine;
    }
}
