namespace IncidentDocs.BrowserTests;

/// <summary>Flowcharts on a telephone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DiagramTests(Browser browser)
{
    [Fact]
    public async Task AFlowchartFitsATelephoneAndIsReadInWordsToo()
    {
        await using var open = await browser.OpenAsync("process/flow.html", 390);
        var box = await open.Page.Locator(".diagram svg").BoundingBoxAsync();
        Assert.InRange(box!.X + box.Width, 0, 390);
        await open.Page.Locator(".diagram-text summary").ClickAsync();
        Assert.Equal(19, await open.Page.Locator(".diagram-steps li").CountAsync());
        Assert.Empty(open.Messages);
    }
}
