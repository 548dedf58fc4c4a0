using IncidentDocs.Tests.Architecture;
using IncidentDocs.Tests.Cli.Git;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>The handbook of the rules' cases in a repository of its own, without its incident; commands run in it at the moments that a test says.</summary>
internal sealed class LifeHandbook : IDisposable
{
    public const string Base = "tools/IncidentDocs.Tests/Fixtures/Base/content/";

    public LifeHandbook()
    {
        foreach (
            var file in Repository.Files.Where(file =>
                file.StartsWith(Base, StringComparison.Ordinal)
            )
        )
        {
            Scratch.Write($"content/{file[Base.Length..]}", Repository.Read(file));
        }
        Scratch.Commit("the handbook");
    }

    public ScratchRepository Scratch { get; } = new();

    public string Folder => Scratch.Folder;

    /// <summary>What the last command printed.</summary>
    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Edit(string path, string old, string text)
    {
        var before = Read(path);
        Xunit.Assert.Contains(old, before, StringComparison.Ordinal);
        Scratch.Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Runs a command at a moment on the clock of Seoul, such as <c>2026-03-18 14:02</c>: its exit code.</summary>
    public int At(string moment, params string[] words)
    {
        var local = LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd HH:mm")
            .Parse(moment)
            .Value;
        var world = new TestWorld
        {
            Folder = Folder,
            Now = local.WithOffset(Offset.FromHours(9)).ToInstant(),
        };
        var code = world.RunWords(words);
        (Out, Error) = (world.Out, world.Error);
        return code;
    }

    public void Dispose() => Scratch.Dispose();
}
