using IncidentDocs.BrowserTests.Inspection;
using Microsoft.Playwright;

namespace IncidentDocs.BrowserTests.Paths;

/// <summary>From an alert to the final command, counted in presses of a key or a finger.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AlertToCommandTests(Browser browser)
{
    private const string Alert = "alerts/DBPoolSaturation.html";

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task OnePressLeadsFromTheAlertToTheClipboard(int width)
    {
        await using var open = await browser.OpenAsync(
            Alert + "?service=payments-api&db_name=payments",
            width
        );
        var presses = 0;
        var runbook = await open.Page.Locator(".alert-runbook a").BoundingBoxAsync();
        Assert.InRange(runbook!.Y, 0, 900);
        await open.Page.Locator("#check-idle .command-copy").ClickAsync();
        presses++;
        Assert.Contains("datname = 'payments'", await PastedAsync(open), StringComparison.Ordinal);
        Assert.Equal(1, presses);
        Assert.Empty(open.Messages);
    }

    [Fact]
    public async Task WithoutAClipboardOfItsOwnThePageCopiesTheOldWay()
    {
        await using var open = await browser.OpenAsync("about.html", 1280);
        await open.Page.AddInitScriptAsync(
            "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
        );
        await open.Page.GotoAsync(browser.Site.Address(Alert) + "?service=payments-api");
        await open.Page.Locator("#check-pool-config .command-copy").First.ClickAsync();
        Assert.Contains(
            "get deployment payments-api -o",
            await PastedAsync(open),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task AValueIsAskedForOnceAndKnownOnTheNextPageOfTheTab()
    {
        await using var open = await browser.OpenAsync("runbooks/db-connection-pool.html", 1280);
        await open.Page.Locator("#raise-pool .command-copy").ClickAsync();
        Assert.Equal("parameter-service", await FocusedAsync(open));
        await open.Page.Keyboard.InsertTextAsync("payments-api");
        await open.Page.Locator("#raise-pool .command-copy").ClickAsync();
        Assert.Equal("parameter-pool_size", await FocusedAsync(open));
        await open.Page.GotoAsync(browser.Site.Address("runbooks/server-down.html"));
        Assert.Equal(
            "payments-api",
            await open.Page.Locator("#parameter-service").InputValueAsync()
        );
    }

    [Fact]
    public async Task ADestructiveStepAsksWithTheValuesBeforeItCopies()
    {
        await using var open = await browser.OpenAsync(
            Alert + "?db_name=payments&app_user=payments_app",
            390
        );
        var dialog = open.Page.Locator("dialog.confirm");
        await open.Page.Locator("#kill-idle .command-copy").First.ClickAsync();
        Assert.StartsWith(
            "payments에서 payments_app의",
            await dialog.Locator(".confirm-text").TextContentAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal("", await Inspector.Faults(open.Page, Inspector.Usual));
        await dialog.Locator(".confirm-no").ClickAsync();
        Assert.DoesNotContain("pg_terminate", await PastedAsync(open), StringComparison.Ordinal);
        await open.Page.Locator("#kill-idle .command-copy").First.ClickAsync();
        await dialog.Locator(".confirm-yes").ClickAsync();
        Assert.Contains(
            "usename = 'payments_app'",
            await PastedAsync(open),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("x'; DROP TABLE payments; --")]
    [InlineData("payments\nDROP")]
    [InlineData("payments\u202Eevil")]
    [InlineData("$(reboot)")]
    public async Task AHostileValueIsRefusedByThePattern(string value)
    {
        await using var open = await browser.OpenAsync(
            Alert + "?db_name=" + Uri.EscapeDataString(value),
            1280
        );
        Assert.True(await open.Page.Locator("#parameter-db_name-wrong").IsVisibleAsync());
        Assert.Equal(
            "{{db_name}}",
            await open.Page.Locator("#check-idle var").First.TextContentAsync()
        );
    }

    /// <summary>A pattern that lets everything through is no way out of the quotes.</summary>
    [Theory]
    [InlineData("#check-idle", "db_name", "a' OR '1'='1", "datname = 'a'' OR ''1''=''1'")]
    [InlineData("#check-idle", "db_name", "a\\' OR 1=1", "datname = '{{db_name}}'")]
    [InlineData("#cancel-slow-query", "pid", "1--", "pid = {{pid}}")]
    [InlineData("#raise-pool", "service", "a; rm -rf /", "deployment/'a; rm -rf /' DB")]
    [InlineData("#raise-pool", "service", "a'$(id)'", "deployment/'a'\\''$(id)'\\''' DB")]
    [InlineData("#raise-pool", "service", "-rf", "deployment/{{service}} DB")]
    [InlineData("#verify", "service", "a\"}[5m])) or x", "application=\"{{service}}\"")]
    public async Task AHostileValueCannotLeaveItsQuotes(
        string step,
        string name,
        string value,
        string expected
    )
    {
        await using var open = await browser.OpenAsync(Alert, 1280);
        await open.Page.EvaluateAsync(
            "() => document.querySelectorAll('.parameter-row').forEach(row => row.dataset.pattern = '.*')"
        );
        // The script runs anew over the loose patterns.
        await open.Page.EvaluateAsync(
            """
            () => new Promise(done => {
              const script = document.createElement("script");
              script.src = "../assets/runbook.js";
              script.onload = done;
              document.head.append(script);
            })
            """
        );
        await open.Page.Locator("#parameter-" + name).FillAsync(value);
        var code = await open.Page.Locator(step + " pre code").AllTextContentsAsync();
        Assert.Contains(expected, string.Join('\n', code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TicksKeepTheirTimeAndBecomeLinesOfTheTimeline()
    {
        await using var open = await browser.OpenAsync(Alert, 1280);
        await open.Page.Locator("#check-connections .tick input").CheckAsync();
        await open.Page.ReloadAsync();
        Assert.True(await open.Page.Locator("#check-connections .tick input").IsCheckedAsync());
        Assert.Matches(
            "^[0-2][0-9]:[0-5][0-9]$",
            await open.Page.Locator("#check-connections .tick-time").TextContentAsync()
        );
        await open.Page.Locator("#procedure-incident").FillAsync("INC-20261123-01");
        await open.Page.Locator(".procedure-record").ClickAsync();
        Assert.Matches(
            "^incidentdocs log INC-20261123-01 '1\\. DB의 커넥션 수를 확인합니다' --kind update --at [0-9-]{10}T[0-9:]{5} --runbook db-connection-pool\n$",
            await PastedAsync(open)
        );
    }

    [Fact]
    public async Task OnlyWhatIDoLeavesTheStepsOfMyRole()
    {
        await using var open = await browser.OpenAsync("runbooks/db-connection-pool.html", 390);
        await open.Page.Locator("#procedure-role").SelectOptionAsync("tech_lead");
        Assert.Equal(2, await open.Page.Locator(".step:visible").CountAsync());
        Assert.Contains(
            "숨겼습니다",
            await open.Page.Locator(".procedure-progress").TextContentAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal("", await Inspector.Faults(open.Page, Inspector.Usual));
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(9, await open.Page.Locator(".step:visible").CountAsync());
    }

    [Fact]
    public async Task WithoutAScriptEverythingIsRead()
    {
        await using var open = await browser.OpenWithoutScriptAsync(Alert);
        Assert.Equal(9, await open.Page.Locator(".step:visible").CountAsync());
        Assert.True(await open.Page.Locator(".parameter-note:visible").First.IsVisibleAsync());
        Assert.Equal(0, await open.Page.Locator("main button:visible").CountAsync());
        Assert.Equal(0, await open.Page.Locator("main input[type=text]:visible").CountAsync());
    }

    private static Task<string?> FocusedAsync(OpenPage open) =>
        open.Page.EvaluateAsync<string?>("document.activeElement.id");

    // What the clipboard holds, as a reader learns it: by pasting.
    private static async Task<string> PastedAsync(OpenPage open)
    {
        await open.Page.WaitForTimeoutAsync(150);
        await open.Page.EvaluateAsync(
            "() => { const area = document.createElement('textarea'); area.id = 'pasted'; document.body.append(area); area.focus(); }"
        );
        await open.Page.Keyboard.PressAsync("Control+v");
        return await open.Page.EvaluateAsync<string>(
            "() => { const area = document.getElementById('pasted'); const text = area.value; area.remove(); return text; }"
        );
    }
}
