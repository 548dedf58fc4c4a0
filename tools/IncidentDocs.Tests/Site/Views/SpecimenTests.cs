using IncidentDocs.Core.Diagnostics;
using Xunit;

namespace IncidentDocs.Tests.Site.Views;

public sealed class SpecimenTests
{
    [Fact]
    public void The_specimen_renders()
    {
        var html = BuiltIn.Page(
            BuiltIn.Renderer(Language.Korean),
            FrameSamples.Of("specimen", "DB 커넥션 풀 소진"),
            "pages/specimen.html",
            SpecimenModel.Create()
        );
        var folder = Path.Combine(BuiltIn.Root, ".artifacts/specimen");
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        File.WriteAllText(Path.Combine(folder, "_specimen.html"), html);
        File.WriteAllText(Path.Combine(folder, "assets/site.css"), BuiltIn.Files()["assets/site.css"]);
        Assert.Contains("</html>", html, StringComparison.Ordinal);
    }
}
