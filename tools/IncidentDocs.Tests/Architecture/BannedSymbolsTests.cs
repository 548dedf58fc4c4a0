using System.Diagnostics;
using System.Net.Http;
using System.Net.Sockets;
using System.Reflection;
using System.Security.Cryptography;
using LibGit2Sharp;
using NodaTime;
using Spectre.Console;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>A banned symbol whose id is misspelt, or that a new version of a library renamed, bans nothing and says nothing.</summary>
public sealed class BannedSymbolsTests
{
    private static readonly Assembly[] Known =
    [
        typeof(object).Assembly,
        typeof(Console).Assembly,
        typeof(Process).Assembly,
        typeof(HttpClient).Assembly,
        typeof(Socket).Assembly,
        typeof(SHA256).Assembly,
        typeof(IServiceProvider).Assembly,
        typeof(IClock).Assembly,
        typeof(Repository).Assembly,
        typeof(AnsiConsole).Assembly,
    ];

    [Theory]
    [InlineData("Cli", 45)]
    [InlineData("Core", 20)]
    [InlineData("Site", 20)]
    public void EveryIdNamesSomething(string project, int atLeast)
    {
        var path = Path.Combine(
            Verified.RepositoryRoot,
            $"tools/IncidentDocs.{project}/BannedSymbols.txt"
        );
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0).ToList();
        Assert.All(lines, line => Assert.Matches("^[TMPF]:[^ ;]+; .+$", line));
        Assert.All(
            lines.Select(line => line.Split(';')[0]),
            id => Assert.Contains(id, DocumentationIds.Of(TypeOf(id)))
        );
        Assert.InRange(lines.Count, atLeast, int.MaxValue);
        Assert.Equal(lines.Count, lines.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("T:LibGit2Sharp.Pathc")]
    [InlineData("M:LibGit2Sharp.Repository.Discover")]
    [InlineData("M:System.String.Normalize()")]
    [InlineData("P:System.DateTime.now")]
    public void AMisspeltIdNamesNothing(string id)
    {
        Assert.DoesNotContain(id, DocumentationIds.Of(TypeOf(id)));
    }

    private static Type? TypeOf(string id)
    {
        var name = id[2..].Split('(')[0];
        return TypeNamed(name) ?? TypeNamed(name[..name.LastIndexOf('.')]);
    }

    private static Type? TypeNamed(string name) =>
        Known.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);
}
