using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>What lies where in the repository, and what does not.</summary>
public sealed partial class TreeTests
{
    private const int MostLines = 500;

    private static readonly HashSet<string> Root = new(StringComparer.Ordinal)
    {
        "IncidentDocs.sln",
        "LICENSE",
        "README.md",
        "content",
        "global.json",
        "schemas",
        "templates",
        "tools",
    };

    private static readonly string[] Sources = [".cs", ".css", ".html", ".js", ".sh"];

    [Fact]
    public void TheRootHoldsOnlyItsOwn()
    {
        var entries = Repository
            .Files.Select(file => file.Split('/')[0])
            .Distinct(StringComparer.Ordinal)
            .Where(entry => entry[0] is not '.');
        Assert.Subset(Root, entries.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>git quotes other names where it lists files, and tools that read its lists then see a path that is not there.</summary>
    [Fact]
    public void EveryPathIsAscii() =>
        Expect.None(Repository.Files.Where(path => !Ascii.IsValid(path)));

    [Fact]
    public void NoSourceFileIsTooLong()
    {
        var sources = Sources.SelectMany(end => Repository.Below("", end)).Append(".ci/run");
        Expect.None(sources.Where(file => Lines(file) > MostLines));
    }

    [Fact]
    public void NoFileNamesAPathOfAMachine()
    {
        var wrong =
            from file in Repository.Below("")
            where !file.EndsWith(".lock.json", StringComparison.Ordinal)
            let text = Repository.Read(file)
            where !text.Contains('\0', StringComparison.Ordinal)
            from Match path in MachinePath().Matches(text)
            select $"{file}: {path.Value}";
        Expect.None(wrong);
    }

    [Fact]
    public void NothingIsLeftForLater()
    {
        var wrong =
            from end in Sources
            from file in Repository.Below("", end)
            from Match left in LeftForLater().Matches(Repository.Read(file))
            select $"{file}: {left.Value}";
        Expect.None(wrong);
    }

    [Fact]
    public void WhatWasReceivedIsNotCommitted() =>
        Expect.None(
            Repository.Files.Where(file => file.Contains(".received.", StringComparison.Ordinal))
        );

    private static int Lines(string file) => Repository.Read(file).Count(letter => letter is '\n');

    // The patterns are written so that this file does not fit them.
    [GeneratedRegex("(?<![A-Za-z0-9_.])/(?:wor[k]|far[m]|roo[t])/[a-z]")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(?:TOD[O]|FIXM[E]|HAC[K]|NotImplementedExceptio[n])\b")]
    private static partial Regex LeftForLater();
}
