using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests.Inspection;

/// <summary>
/// What is asked of every page: axe finds nothing in light and in dark, and it fits a phone. axe runs in the page itself and tells no more than
/// what it finds: the way of its package for pages with frames, of which there are none, takes four times as long.
/// </summary>
internal static class Inspector
{
    /// <summary>All that axe asks unless told otherwise.</summary>
    public const string Usual = "{}";

    /// <summary>The same and the size of targets (WCAG 2.2 AA, 2.5.8), which axe leaves out unless told; fingers are for phones.</summary>
    public const string OnPhones = """{ rules: { "target-size": { enabled: true } } }""";

    /// <summary>What a page that passed on a desk may still fail on a phone. Contrasts are asked on a phone in English.</summary>
    public const string Narrowed =
        """{ runOnly: ["link-in-text-block", "scrollable-region-focusable", "target-size"] }""";

    // Of what axe looks at, nothing but contrasts depends on the scheme.
    private const string InTheDark = """{ runOnly: ["color-contrast", "link-in-text-block"] }""";

    private static readonly string s_axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>axe finds nothing in light and in dark.</summary>
    public static async Task IsInOrder(IPage page, string inLight)
    {
        Assert.Equal("", await Faults(page, inLight));
        await page.EmulateMediaAsync(
            new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark }
        );
        Assert.Equal("", await Faults(page, InTheDark));
    }

    /// <summary>Nothing stands out of the page to the right.</summary>
    public static async Task FitsAPhone(IPage page) =>
        Assert.Equal(
            0,
            await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
        );

    /// <summary>What axe finds, a line each.</summary>
    public static async Task<string> Faults(IPage page, string options)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(s_axe);
        }
        return await page.EvaluateAsync<string>(
            $$"""
            async () => {
              const { violations, passes } = await axe.run({ ...{{options}}, resultTypes: ["violations"], preload: false });
              if (passes.length === 0) throw new Error("axe asked nothing");
              const told = found => found.nodes.slice(0, 3).map(node => node.html).join(" | ");
              return violations.map(found => `${found.id}: ${found.help} ${told(found)}`).join("\n");
            }
            """
        );
    }
}
