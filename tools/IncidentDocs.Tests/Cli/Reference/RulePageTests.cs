using System.Text;
using IncidentDocs.Cli.Reference;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Tests.Rules;
using Xunit;

namespace IncidentDocs.Tests.Cli.Reference;

/// <summary>The committed pages of the rules are what the tool writes; with <c>VERIFY_ACCEPT=1</c> they become it.</summary>
public sealed class RulePageTests
{
    private const string Command =
        "dotnet run --project tools/IncidentDocs.Cli -- rules --write content/reference/rules";

    private static readonly string Folder = Path.Combine(
        Verified.RepositoryRoot,
        "content",
        "reference",
        "rules"
    );

    [Fact]
    public void Committed_pages_are_up_to_date()
    {
        var pages = Write(ExampleLibrary.Embedded());
        if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") is "1")
        {
            Accept(pages);
        }
        var committed = Directory
            .EnumerateFiles(Folder)
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
        var stale = pages
            .Keys.Union(committed.Keys, StringComparer.Ordinal)
            .Where(name => pages.GetValueOrDefault(name) != committed.GetValueOrDefault(name));
        Assert.True(
            !stale.Any(),
            $"{string.Join(", ", stale)} not as the tool writes them: {Command}"
        );
    }

    [Fact]
    public void The_tool_carries_the_fixtures_of_the_repository()
    {
        var (carried, lying) = (ExampleLibrary.Embedded(), FixtureFiles.Library);
        Assert.Equal(Contents(lying), Contents(carried));
    }

    private static IEnumerable<string> Contents(ExampleLibrary library) =>
        library
            .Cases.Prepend(library.Base)
            .SelectMany(found =>
                found.Files.Select(file =>
                    $"{found.Folder}/{found.Name} {file.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value))}"
                )
            );

    private static Dictionary<string, string> Write(ExampleLibrary library) =>
        new RulePages(
            DescriptorCatalog.All,
            new RuleExamples(library),
            [Language.Korean, Language.English]
        )
            .Write()
            .ToDictionary(page => page.Name, page => page.Text, StringComparer.Ordinal);

    private static void Accept(Dictionary<string, string> pages)
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.EnumerateFiles(Folder))
        {
            File.Delete(old);
        }
        foreach (var (name, text) in pages)
        {
            File.WriteAllText(Path.Combine(Folder, name), text, new UTF8Encoding(false));
        }
    }
}
