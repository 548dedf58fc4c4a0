using System.Text.Json;
using IncidentDocs.Tests.Cli.Git;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>The command <c>diff</c> on repositories of a test's own.</summary>
public sealed class DiffCommandTests
{
    [GitFact]
    public void ABranchIsToldFromWhereItParted()
    {
        using var repository = Shop();
        repository.Git("checkout", "-q", "-b", "change");
        Edit(repository, "title: Developer", "title: Developer\n    active_until: 2026-12-31");
        repository.Commit("leaves");
        repository.Git("checkout", "-q", "main");
        Edit(repository, "phone: \"+447700900001\"", "phone: \"+447700900002\"");
        repository.Commit("meanwhile");
        repository.Git("checkout", "-q", "change");
        var world = World(repository);
        Assert.Equal(0, world.Run("diff main --lang en"));
        Assert.Contains("! sam-hill last day: 2026-12-31", world.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("phone", world.Out, StringComparison.Ordinal);
    }

    [GitFact]
    public void FindingsThatAreNewOrMendedAreTold()
    {
        using var repository = Shop();
        repository.Write(
            "content/teams.yml",
            "teams:\n  - { id: shop, name: Shop, lead: sam-hill }\n"
        );
        Edit(repository, "team: shop", "team: shoppe");
        foreach (
            var (format, variant) in new[]
            {
                ("text", "en"),
                ("markdown", "en"),
                ("json", "en"),
                ("text", "ko"),
                ("markdown", "ko"),
            }
        )
        {
            var world = World(repository);
            Assert.Equal(0, world.Run($"diff HEAD --format {format} --lang {variant}"));
            Verified.Match(
                world
                    .Out.Replace(
                        repository.Git("rev-parse", "HEAD"),
                        "COMMIT",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        repository.Git("rev-parse", "HEAD")[..7],
                        "COMMIT",
                        StringComparison.Ordinal
                    ),
                "txt",
                $"{format}_{variant}"
            );
        }
    }

    /// <summary>A finding that is put off, or that nobody looks for any more, was not mended.</summary>
    [GitFact]
    public void ASilencedFindingIsNotMended()
    {
        const string Waived =
            "waive:\n  - { rule: REF001, until: 2027-01-31, reason: she comes in January }\n";
        const string Handbook = "content/handbook.yml";
        using var repository = Shop();
        var teams = File.ReadAllText(Path.Combine(repository.Folder, "content/teams.yml"));
        var head = File.ReadAllText(Path.Combine(repository.Folder, Handbook));
        repository.Write("content/teams.yml", teams + Waived);
        var waived = Diff(repository);
        Assert.Contains(
            "REF001 unknown person 'sam-hil' (waived until 2027-01-31)",
            waived,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    REF001 waived until 2027-01-31 in content/teams.yml: she comes in January",
            waived,
            StringComparison.Ordinal
        );
        Assert.Contains("findings: 0 new, 0 mended, 1 silenced", waived, StringComparison.Ordinal);
        repository.Write("content/teams.yml", teams);
        repository.Write(Handbook, head + "rules: { REF001: off }\n");
        var off = Diff(repository);
        Assert.Contains("  ! rule REF001: its own level → off", off, StringComparison.Ordinal);
        Assert.Contains("  ! content/teams.yml:2 error REF001", off, StringComparison.Ordinal);
        Assert.Contains("(no longer checked)", off, StringComparison.Ordinal);
        repository.Write(Handbook, head);
        repository.Write("content/people.yml", "people: [\n");
        var broken = Diff(repository);
        Assert.Contains("(no longer checked)", broken, StringComparison.Ordinal);
        Assert.Contains("0 mended, 1 silenced", broken, StringComparison.Ordinal);
        repository.Write("content/teams.yml", teams + Waived);
        var world = World(repository);
        repository.Git("checkout", "-q", "content/people.yml");
        Assert.Equal(0, world.Run("diff HEAD --lang en --format json"));
        using var json = JsonDocument.Parse(world.Out);
        var silenced = Assert.Single(
            json.RootElement.GetProperty("silenced_findings").EnumerateArray()
        );
        Assert.Equal("waived", silenced.GetProperty("treatment").GetString());
        Assert.Equal("2027-01-31", silenced.GetProperty("until").GetString());
        Assert.Empty(json.RootElement.GetProperty("mended_findings").EnumerateArray());
    }

    private static string Diff(ScratchRepository repository)
    {
        var world = World(repository);
        Assert.Equal(0, world.Run("diff HEAD --lang en"));
        return world.Out;
    }

    [GitFact]
    public void TwoCommitsAreHeldAgainstEachOther()
    {
        using var repository = Shop();
        repository.Git("tag", "v1");
        Edit(repository, "title: Developer", "title: Developer\n    active_until: 2026-12-31");
        repository.Commit("leaves");
        repository.Git("tag", "v2");
        Edit(repository, "Sam Hill", "Sam Hall");
        var world = World(repository);
        Assert.Equal(0, world.Run("diff v1..v2 --format json --lang en"));
        using var json = JsonDocument.Parse(world.Out);
        var change = Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal("person.active_until", change.GetProperty("kind").GetString());
        Assert.Equal(
            repository.Git("rev-parse", "v2"),
            json.RootElement.GetProperty("after").GetString()
        );
    }

    [GitFact]
    public void NoSuchCommitIsACallersMistake()
    {
        using var repository = Shop();
        var world = World(repository);
        Assert.Equal(2, world.Run("diff nowhere --lang en"));
        Assert.Contains("nowhere", world.Error, StringComparison.Ordinal);
        Assert.Equal(2, World(repository).Run("diff HEAD..nowhere"));
    }

    private static TestWorld World(ScratchRepository repository) =>
        new() { Folder = repository.Folder };

    private static ScratchRepository Shop()
    {
        using var shop = SmallHandbook.Create();
        var repository = new ScratchRepository();
        foreach (var name in new[] { "handbook.yml", "teams.yml", "people.yml" })
        {
            repository.Write(
                $"content/{name}",
                File.ReadAllText(Path.Combine(shop.Path, "content", name))
            );
        }
        repository.Commit("shop");
        return repository;
    }

    private static void Edit(ScratchRepository repository, string old, string now)
    {
        var file = Path.Combine(repository.Folder, "content/people.yml");
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, now, StringComparison.Ordinal));
    }
}
