using System.Text.RegularExpressions;

namespace IncidentDocs.BrowserTests.Paths;

/// <summary>What happened, told to the company: two presses from the page of an incident to the clipboard.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class ShortReportTests(Browser browser)
{
    [Fact]
    public async Task TheShortReportIsCopiedAsItIsShown()
    {
        await using var open = await browser.OpenAsync("incidents/INC-20260304-01.html", 390);
        await open.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await open.Page.Locator(".copied-text summary").ClickAsync();
        await open.Page.Locator(".copied-text button").ClickAsync();
        await open.UntilAsync(
            "document.querySelector('.copied-text [role=status]').textContent !== ''"
        );
        var text = await open.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Matches(Form(), text);
        Assert.Equal(text, await open.Page.Locator(".copied-text pre").TextContentAsync());
        Assert.Empty(open.Messages);
    }

    [GeneratedRegex(
        @"^\[장애 보고\]\n- 장애 ID: INC-20260304-01\n- 등급: P1\n- 발생 시각: .*\n- 복구 시각: .*\n- 영향: .*\n- 원인: .*\n- 조치: .*\n- 상태: .*$"
    )]
    private static partial Regex Form();
}
