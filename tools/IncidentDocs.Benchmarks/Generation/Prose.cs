using System.Globalization;
using System.Text;
using IncidentDocs.Benchmarks.Generation.Words;

namespace IncidentDocs.Benchmarks.Generation;

/// <summary>Writes Markdown that looks like the real thing: paragraphs, lists, tables, code, links.</summary>
/// <param name="world">What may be named and linked to.</param>
/// <param name="random">The document's own sequence.</param>
/// <param name="korean">Language.</param>
/// <param name="path">Path of the document, which links start from.</param>
internal sealed class Prose(World world, SplitMix64 random, bool korean, string path)
{
    private readonly StringBuilder _text = new();

    /// <summary>One sentence.</summary>
    public string Sentence()
    {
        var form = random.Pick(korean ? Sentences.Ko : Sentences.En);
        var thing = random.Pick(korean ? Sentences.ThingsKo : Sentences.ThingsEn);
        var service = random.Pick(world.Services).Id;
        return string.Format(
            CultureInfo.InvariantCulture,
            form,
            service,
            random.Between(3, 95),
            thing
        );
    }

    /// <summary>Some sentences.</summary>
    public string Paragraph(int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()));

    /// <summary>Writes sections until the body has about as many bytes as wanted.</summary>
    public string Body(int bytes)
    {
        Section(korean ? "요약" : "Summary");
        var headings = random
            .PickSome(korean ? Sentences.HeadingsKo : Sentences.HeadingsEn, 9)
            .ToArray();
        for (
            var at = 0;
            at < headings.Length && Encoding.UTF8.GetByteCount(_text.ToString()) < bytes;
            at++
        )
        {
            Section(headings[at]);
            Block(at + random.Below(2));
        }
        return _text.ToString();
    }

    private void Section(string heading) =>
        Lines(
            $"## {heading}",
            "",
            Paragraph(random.Between(2, 4)),
            "",
            Paragraph(random.Between(1, 3)),
            ""
        );

    private void Block(int kind)
    {
        switch (kind % 6)
        {
            case 0:
                Table();
                break;
            case 1:
                Bullets();
                break;
            case 2:
                Code();
                break;
            case 3:
                Links();
                break;
            case 4:
                Lines("> [!NOTE]", $"> {Sentence()}", "");
                break;
            default:
                Numbered();
                break;
        }
    }

    private void Table()
    {
        Lines(
            korean ? "| 시각 | 값 | 무슨 일이 있었나 |" : "| time | value | what happened |",
            "|---|---:|---|"
        );
        for (var row = random.Between(3, 6); row > 0; row--)
        {
            var thing = random.Pick(korean ? Sentences.ThingsKo : Sentences.ThingsEn);
            Lines(
                $"| {random.Between(8, 22):00}:{random.Below(60):00} | {random.Between(5, 9000)} | {thing} |"
            );
        }
        Lines("");
    }

    private void Bullets()
    {
        for (var item = random.Between(3, 5); item > 0; item--)
        {
            Lines($"- {Sentence()}");
        }
        Lines("");
    }

    private void Numbered()
    {
        for (var item = 1; item <= 3; item++)
        {
            Lines($"{item}. {Sentence()}");
        }
        Lines("");
    }

    private void Code()
    {
        var service = random.Pick(world.Services).Id;
        Lines(
            "```bash",
            $"kubectl -n prod logs deployment/{service} --since={random.Between(5, 60)}m | grep -c ERROR",
            $"kubectl -n prod describe deployment {service} | sed -n '1,40p'",
            $"curl -fsS --max-time {random.Between(3, 20)} https://{service}.example.com/healthz",
            "```",
            ""
        );
    }

    private void Links()
    {
        var runbook = random.Pick(world.Runbooks);
        var incident = random.Pick(world.Incidents);
        Lines(
            $"- [{runbook.Title}]({RelativeTo(runbook.Path)})",
            $"- [{incident.Id}]({RelativeTo(incident.Path)}): {Sentence()}",
            $"- <https://docs.example.com/{runbook.Service.Id}>",
            ""
        );
    }

    private string RelativeTo(string target) =>
        Path.GetRelativePath(Path.GetDirectoryName(path)!, target).Replace('\\', '/');

    private void Lines(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            _text.Append(line).Append('\n');
        }
    }
}
