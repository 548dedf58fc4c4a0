using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Tests.Architecture;
using IncidentDocs.Tests.Cli.Files;
using IncidentDocs.Tests.Site.Model;
using Xunit;

namespace IncidentDocs.Tests.Site.Validity;

/// <summary>Every page keeps to the HTML standard, as another program reads it.</summary>
public sealed class HtmlValidityTests
{
    [HtmlValidateFact]
    public void EveryPageOfTheOwnHandbookIsValid() => Hold(".", Language.Korean);

    [HtmlValidateFact]
    public void EveryPageOfTheSecondHandbookIsValid() =>
        Hold("tools/IncidentDocs.Tests/Fixtures/Sites/harbor", Language.English);

    [HtmlValidateFact]
    public void APageThatIsNotIsNoticed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html", "<!doctype html><html lang=\"en\"><p><div></div></p></html>\n");
        Assert.Contains(
            HtmlValidator.Check(folder.Path),
            line => line.Contains("a.html:1", StringComparison.Ordinal)
        );
    }

    // Of a further language the pages of which there are many alike are left out: the first language has them.
    private static bool IsOneOfMany(string path) =>
        path.StartsWith("en/reference/rules/", StringComparison.Ordinal)
        || path.StartsWith("en/people/", StringComparison.Ordinal)
        || path.StartsWith("en/alerts/", StringComparison.Ordinal);

    private static void Hold(string handbook, Language language)
    {
        using var folder = new TemporaryFolder();
        var pages = HandbookSite.Render(
            HandbookSite.Build(HandbookSite.Read(handbook), language),
            path => path.EndsWith(".html", StringComparison.Ordinal) && !IsOneOfMany(path)
        );
        foreach (var (path, text) in pages)
        {
            folder.Write(path, text);
        }
        Expect.None(HtmlValidator.Check(folder.Path));
    }
}
