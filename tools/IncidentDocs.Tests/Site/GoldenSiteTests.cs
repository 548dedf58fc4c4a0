using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Tests.Site.Model;
using IncidentDocs.Tests.Site.Views;
using Xunit;

namespace IncidentDocs.Tests.Site;

/// <summary>The second handbook (English, another zone, another trade), built whole and held against its golden site, which leaves out what is copied from <c>templates/</c>. <c>VERIFY_ACCEPT=1</c> writes it anew.</summary>
public sealed class GoldenSiteTests
{
    private const string Handbook = "tools/IncidentDocs.Tests/Fixtures/Sites/harbor";

    private static readonly string s_golden = Path.Combine(
        Verified.RepositoryRoot,
        Handbook,
        "site"
    );

    [Fact]
    public void TheSiteIsTheGoldenOne()
    {
        var all = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read(Handbook), Language.English)
        );
        var copied = BuiltIn.Texts();
        Assert.All(
            all.Where(file => copied.ContainsKey(file.Key)),
            file => Assert.Equal(copied[file.Key], file.Value)
        );
        Assert.StartsWith(BuiltIn.StyleSheet(), all["assets/site.css"], StringComparison.Ordinal);
        var site = new SortedDictionary<string, string>(
            all.Where(file => !IsLeftOut(file.Key)).ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") is "1")
        {
            Accept(site);
        }
        Assert.Equal(site.Keys, GoldenPaths());
        Assert.All(
            site,
            page => Assert.Equal(File.ReadAllText(Path.Combine(s_golden, page.Key)), page.Value)
        );
    }

    /// <summary>Every template of a page is seen in it or in the own handbook's browser tests; this one holds what the second handbook has.</summary>
    [Fact]
    public void NothingOfTheFirstHandbookIsInIt()
    {
        var site = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read(Handbook), Language.English)
        );
        string[] foreign = ["온나루", "Onnaru", "KST", "Asia/Seoul"];
        Assert.All(
            site,
            page =>
                Assert.DoesNotContain(
                    foreign,
                    word => page.Value.Contains(word, StringComparison.Ordinal)
                )
        );
    }

    // What is copied from templates, and the worker, whose version is a hash of all the rest.
    private static bool IsLeftOut(string path) =>
        path is "sw.js" || path.StartsWith("assets/", StringComparison.Ordinal);

    private static IEnumerable<string> GoldenPaths() =>
        Directory
            .EnumerateFiles(s_golden, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(s_golden, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static void Accept(SortedDictionary<string, string> site)
    {
        if (Directory.Exists(s_golden))
        {
            Directory.Delete(s_golden, recursive: true);
        }
        foreach (var (path, text) in site)
        {
            var file = Path.Combine(s_golden, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
