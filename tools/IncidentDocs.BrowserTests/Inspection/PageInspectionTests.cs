namespace IncidentDocs.BrowserTests.Inspection;

/// <summary>Every page type in a real browser: on a desk and on a phone, in light and in dark.</summary>
[Collection(PageInspectionCollection.Name)]
public sealed class PageInspectionTests(Browser browser)
{
    /// <summary>One page of each type.</summary>
    public static TheoryData<string> Pages => [.. PageTypes.All];

    /// <summary>One visit a page: it asks for nothing beyond the site and breaks no policy, axe finds nothing in light and in dark, and it fits a phone.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task StandsUpToAnInspection(string path)
    {
        await using var open = await browser.OpenAsync(path, 1280);
        Assert.Empty(open.Messages);
        var site = new Uri(browser.Site.Folder + "/").AbsoluteUri;
        Assert.All(
            open.Requests,
            request => Assert.StartsWith(site, request, StringComparison.Ordinal)
        );
        await Inspector.IsInOrder(open.Page, Inspector.Usual);
        await open.Page.SetViewportSizeAsync(390, 900);
        Assert.Equal("", await Inspector.Faults(open.Page, Inspector.Narrowed));
        await Inspector.FitsAPhone(open.Page);
    }

    /// <summary>The inspection itself: what is wrong is found, each by its name.</summary>
    [Fact]
    public async Task WhatIsWrongIsFound()
    {
        await using var open = await browser.OpenAsync("about.html", 390);
        await open.Page.EvaluateAsync(
            """
            () => {
              const part = document.createElement("div");
              part.innerHTML = "<span>Pale</span> <img src=''> <button></button><button>x</button>";
              const [pale, , ...small] = part.children;
              // The policy refuses styles that are written, not those that a script sets.
              pale.style.color = "#bbb";
              pale.style.background = "#fff";
              for (const button of small) button.style.cssText = "display: block; width: 9px; height: 9px; padding: 0; min-height: 0";
              document.getElementById("main").append(part);
            }
            """
        );
        var found = (await Inspector.Faults(open.Page, Inspector.OnPhones))
            .Split('\n')
            .Select(line => line.Split(':')[0]);
        Assert.Equal(
            ["button-name", "color-contrast", "image-alt", "target-size"],
            found.Order(StringComparer.Ordinal)
        );
    }
}
