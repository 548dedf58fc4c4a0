using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests.Inspection;

/// <summary>What is asked of every page: axe finds nothing in light and in dark, and it fits a phone.</summary>
internal static class Inspector
{
    private static readonly HashSet<ResultType> s_violations = [ResultType.Violations];

    /// <summary>All that axe asks unless told otherwise.</summary>
    public static readonly AxeRunOptions Usual = new() { ResultTypes = s_violations };

    /// <summary>The same and the size of targets (WCAG 2.2 AA, 2.5.8), which axe leaves out unless told; fingers are for phones.</summary>
    public static readonly AxeRunOptions OnPhones = new()
    {
        ResultTypes = s_violations,
        Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal)
        {
            ["target-size"] = new RuleOptions { Enabled = true },
        },
    };

    /// <summary>What a page that passed on a desk may still fail on a phone.</summary>
    public static readonly AxeRunOptions Narrowed = new()
    {
        ResultTypes = s_violations,
        RunOnly = new RunOnlyOptions
        {
            Type = "rule",
            Values =
            [
                "color-contrast",
                "link-in-text-block",
                "scrollable-region-focusable",
                "target-size",
            ],
        },
    };

    // Of what axe looks at, nothing but contrasts depends on the scheme.
    private static readonly AxeRunOptions s_inTheDark = new()
    {
        ResultTypes = s_violations,
        RunOnly = new RunOnlyOptions
        {
            Type = "rule",
            Values = ["color-contrast", "link-in-text-block"],
        },
    };

    /// <summary>axe finds nothing in light and in dark.</summary>
    public static async Task IsInOrder(IPage page, AxeRunOptions inLight)
    {
        Assert.Equal("", await Faults(page, inLight));
        await page.EmulateMediaAsync(
            new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark }
        );
        Assert.Equal("", await Faults(page, s_inTheDark));
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
    public static async Task<string> Faults(IPage page, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);
        return string.Join(
            '\n',
            result.Violations.Select(found =>
                $"{found.Id}: {found.Help} {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}"
            )
        );
    }
}
