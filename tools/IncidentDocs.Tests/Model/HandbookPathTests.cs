using IncidentDocs.Core.Model;
using Xunit;

namespace IncidentDocs.Tests.Model;

public sealed class HandbookPathTests
{
    [Theory]
    [InlineData("content/guide/start.md", "content/guide/faq.md", "faq.md")]
    [InlineData("content/guide/start.md", "content/process/flow.md", "../process/flow.md")]
    [InlineData("content/start.md", "content/process/flow.md", "process/flow.md")]
    [InlineData("content/a/b/c.md", "content/d.md", "../../d.md")]
    [InlineData("content/a/b.md", "content/a/a/b.md", "a/b.md")]
    [InlineData("content/a/b.md", "content/ab/c.md", "../ab/c.md")]
    [InlineData("a.md", "b/c.md", "b/c.md")]
    [InlineData("content/a.md", "b.md", "../b.md")]
    public void The_link_between_two_files_leads_back_to_the_second(
        string from,
        string to,
        string link
    )
    {
        Assert.Equal(link, HandbookPath.Between(from, to));
        Assert.Equal((to, ""), HandbookPath.Resolve(from, link));
    }

    [Theory]
    [InlineData("../process/flow.md#a%20b", "content/process/flow.md", "a b")]
    [InlineData("#here", "content/guide/start.md", "here")]
    [InlineData("./faq.md?x=1#y", "content/guide/faq.md", "y")]
    [InlineData("/content/a.md", "content/a.md", "")]
    [InlineData("../../../a.md", null, "")]
    public void A_link_is_resolved_from_its_document(string link, string? path, string anchor) =>
        Assert.Equal((path, anchor), HandbookPath.Resolve("content/guide/start.md", link));
}
