using System.CommandLine;
using System.Text;
using IncidentDocs.Benchmarks.Generation;
using IncidentDocs.Benchmarks.Hostile;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>hostile</c>: writes handbooks that are small and valid but for one file, which was written to exhaust its reader.</summary>
internal static class HostileCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--out")
        {
            Required = true,
            Description = "Folder to write to, one folder a case",
        };
        var command = new Command("hostile", "Writes handbooks of which one file is hostile")
        {
            folder,
        };
        command.SetAction(call => Write(call.GetRequiredValue(folder)));
        return command;
    }

    private static void Write(DirectoryInfo folder)
    {
        var valid = HandbookGenerator
            .Generate(HandbookPlan.Least, HandbookGenerator.UsualSeed)
            .ToList();
        var cases = HostileYaml
            .Cases()
            .Concat(HostileMarkdown.Cases())
            .Concat(HostileBytes.Cases())
            .Concat(HostileCommands.Cases())
            .Concat(HostileTimes.Cases());
        foreach (var hostile in cases)
        {
            var root = Path.Combine(folder.FullName, hostile.Name);
            foreach (var file in valid)
            {
                Save(root, file.Path, Encoding.UTF8.GetBytes(file.Text));
            }
            Save(root, hostile.Path, hostile.Bytes);
            if (hostile.Beside is { } beside)
            {
                Save(root, beside.Path, Encoding.UTF8.GetBytes(beside.Text));
            }
            if (hostile.Link is { } link)
            {
                File.CreateSymbolicLink(Path.Combine(root, link.Path), link.Target);
            }
        }
    }

    private static void Save(string root, string path, byte[] bytes)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
