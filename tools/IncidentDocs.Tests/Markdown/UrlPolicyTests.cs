using IncidentDocs.Core.Markdown;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

public class UrlPolicyTests
{
    [Theory]
    [InlineData("a.md", UrlVerdict.Relative)]
    [InlineData("../런북/db.md#확인 절차", UrlVerdict.Relative)]
    [InlineData("#제목", UrlVerdict.Relative)]
    [InlineData("?a=b:c", UrlVerdict.Relative)]
    [InlineData("/runbooks/x.md", UrlVerdict.Relative)]
    [InlineData("./a:b.md", UrlVerdict.Relative)]
    [InlineData("a/b:c", UrlVerdict.Relative)]
    [InlineData("http://example.com", UrlVerdict.Web)]
    [InlineData("HTTPS://example.com/@user?x=a@b", UrlVerdict.Web)]
    [InlineData("https://[::1]:8080/", UrlVerdict.Web)]
    [InlineData("mailto:a@example.com", UrlVerdict.Contact)]
    [InlineData("tel:+821000000001", UrlVerdict.Contact)]
    [InlineData("", UrlVerdict.Empty)]
    [InlineData(null, UrlVerdict.Empty)]
    [InlineData("javascript:alert(1)", UrlVerdict.Scheme)]
    [InlineData("주의:a.md", UrlVerdict.Scheme)]
    [InlineData("ftp://example.com", UrlVerdict.Scheme)]
    [InlineData("java%73cript:alert(1)", UrlVerdict.Scheme)]
    [InlineData(":a", UrlVerdict.Scheme)]
    [InlineData("//example.com", UrlVerdict.SchemeRelative)]
    [InlineData("http:example.com", UrlVerdict.NoHost)]
    [InlineData("https:///example.com", UrlVerdict.NoHost)]
    [InlineData("https://", UrlVerdict.NoHost)]
    [InlineData("https://:80/", UrlVerdict.NoHost)]
    [InlineData("https://u:p@example.com/", UrlVerdict.UserInfo)]
    [InlineData("a\\b.md", UrlVerdict.Backslash)]
    [InlineData("/\\example.com", UrlVerdict.Backslash)]
    [InlineData("java\tscript:alert(1)", UrlVerdict.Character)]
    [InlineData(" a.md", UrlVerdict.Character)]
    [InlineData("a.md\u3000", UrlVerdict.Character)]
    [InlineData("a\u202eb", UrlVerdict.Character)]
    [InlineData("a\u200bb", UrlVerdict.Character)]
    [InlineData("a\u0085b", UrlVerdict.Character)]
    public void Verdicts(string? url, UrlVerdict verdict)
    {
        Assert.Equal(verdict, UrlPolicy.Check(url));
        Assert.Equal(verdict <= UrlVerdict.Contact, UrlPolicy.Allows(verdict));
    }

    [Theory]
    [InlineData("a.png", UrlVerdict.Relative)]
    [InlineData("https://example.com/a.png", UrlVerdict.Web)]
    [InlineData("HTTP://example.com/a.png", UrlVerdict.InsecureImage)]
    [InlineData("mailto:a@example.com", UrlVerdict.Scheme)]
    [InlineData("data:image/png;base64,AA", UrlVerdict.Scheme)]
    public void Verdicts_on_images(string url, UrlVerdict verdict) =>
        Assert.Equal(verdict, UrlPolicy.CheckImage(url));

    [Fact]
    public void Every_refusal_is_described_in_both_languages()
    {
        foreach (
            var verdict in Enum.GetValues<UrlVerdict>().Where(verdict => !UrlPolicy.Allows(verdict))
        )
        {
            var (ko, en) = UrlPolicy.Describe("x:y", verdict);
            Assert.NotEqual(UrlPolicy.Describe("x:y", UrlVerdict.Relative).En, en);
            Assert.Contains(ko, letter => letter is >= '가' and <= '힣');
            Assert.False(en.EndsWith('.'));
        }
    }
}
