using IncidentDocs.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli.Files;

public sealed class HandbookRootTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HandbookRootTests()
    {
        _folder.Write("book/content/handbook.yml", "");
        Directory.CreateDirectory(_folder.At("book/content/runbooks"));
        Directory.CreateDirectory(_folder.At("empty"));
    }

    [Theory]
    [InlineData(null, "book")]
    [InlineData(null, "book/content")]
    [InlineData(null, "book/content/runbooks")]
    [InlineData(".", "book")]
    [InlineData("book", "")]
    [InlineData("book/", "")]
    [InlineData("../book", "empty")]
    public void TheHandbookIsTheFolderNamedOrTheNearestAboveTheCurrentOne(
        string? named,
        string current
    )
    {
        Assert.Equal(
            _folder.At("book"),
            Path.TrimEndingDirectorySeparator(HandbookRoot.Find(named, _folder.At(current)).Folder!)
        );
    }

    [Theory]
    [InlineData(null, "empty", "no handbook found")]
    [InlineData("empty", "", "not a handbook")]
    [InlineData("missing", "", "no such folder")]
    [InlineData("book/content", "", "the handbook is '")]
    public void WhatIsNoHandbookIsRefusedWithAReason(string? named, string current, string reason)
    {
        var found = HandbookRoot.Find(named, _folder.At(current));
        Assert.Null(found.Folder);
        Assert.Contains(reason, found.Refusal!.Value.En, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
