using System.CommandLine;
using System.Text;
using IncidentDocs.Benchmarks.Generation;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>generate</c>: writes a handbook of a given size.</summary>
internal static class GenerateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var documents = new Option<int>("--documents")
        {
            Required = true,
            Description = "How many documents, at least 10",
        };
        var folder = new Option<DirectoryInfo>("--out")
        {
            Required = true,
            Description = "Folder to write to, empty or new",
        };
        var seed = new Option<ulong>("--seed")
        {
            DefaultValueFactory = _ => HandbookGenerator.UsualSeed,
        };
        var command = new Command(
            "generate",
            "Writes a handbook that is valid, and readable by Hugo"
        )
        {
            documents,
            folder,
            seed,
        };
        command.SetAction(call =>
            Write(
                call.GetRequiredValue(documents),
                call.GetRequiredValue(folder),
                call.GetRequiredValue(seed)
            )
        );
        return command;
    }

    private static int Write(int documents, DirectoryInfo folder, ulong seed)
    {
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
        {
            Console.Error.WriteLine($"{folder.FullName} is not empty");
            return 2;
        }
        if (documents < HandbookPlan.Least)
        {
            Console.Error.WriteLine($"a handbook has at least {HandbookPlan.Least} documents");
            return 2;
        }
        long bytes = 0;
        foreach (var file in HandbookGenerator.Generate(documents, seed))
        {
            bytes += Save(folder, file);
        }
        foreach (var file in HugoSite.Files())
        {
            Save(folder, file);
        }
        Console.Error.WriteLine(
            $"{documents} documents, {bytes} bytes, {bytes / documents} a document"
        );
        return 0;
    }

    private static int Save(DirectoryInfo folder, GeneratedFile file)
    {
        var path = Path.Combine(folder.FullName, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var bytes = Encoding.UTF8.GetBytes(file.Text);
        File.WriteAllBytes(path, bytes);
        return bytes.Length;
    }
}
