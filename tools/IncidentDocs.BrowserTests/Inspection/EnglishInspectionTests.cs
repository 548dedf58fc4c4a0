namespace IncidentDocs.BrowserTests.Inspection;

/// <summary>Every page type in English, on a phone, in light and in dark.</summary>
[Collection(EnglishInspectionCollection.Name)]
public sealed class EnglishInspectionTests(Browser browser)
{
    /// <summary>One page of each type in English. A server shows the page for a missing address, of which there is one for all languages.</summary>
    public static TheoryData<string> EnglishPages =>
        [.. PageTypes.All.Where(path => path is not "404.html")];

    /// <summary>The same page in English, on a phone: axe finds nothing in light and in dark.</summary>
    [Theory]
    [MemberData(nameof(EnglishPages))]
    public async Task StandsUpToAnInspectionInEnglish(string path)
    {
        await using var open = await browser.OpenAsync("en/" + path, 390);
        Assert.Empty(open.Messages);
        await Inspector.IsInOrder(open.Page, Inspector.OnPhones);
        await Inspector.FitsAPhone(open.Page);
    }
}
