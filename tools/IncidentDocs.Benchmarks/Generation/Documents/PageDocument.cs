namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>A plain page, with front matter or without.</summary>
internal static class PageDocument
{
    /// <summary>Writes the one of a number.</summary>
    public static GeneratedFile Write(World world, int number)
    {
        var page = world.Pages[number];
        var prose = new Prose(world, world.RandomFor(page.Path), page.Korean, page.Path);
        var head = number % 2 == 0 ? WithFrontMatter(page, prose) : $"# {page.Title}\n\n";
        return new GeneratedFile(page.Path, head + prose.Body(4100));
    }

    private static string WithFrontMatter(PageTarget page, Prose prose) =>
        new Yaml()
            .Line("---")
            .Text("title", page.Title)
            .Line($"order: {page.Number + 1}")
            .Text("summary", prose.Sentence())
            .Line("---")
            .ToString();
}
