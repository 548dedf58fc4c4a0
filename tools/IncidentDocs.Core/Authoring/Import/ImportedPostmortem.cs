using System.Text;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>A post-mortem made of prose. Its body stays as it was; day, timeline and severity stand above as data.</summary>
internal sealed class ImportedPostmortem(
    ImportSettings settings,
    SourceDocument document,
    PostmortemStory story
)
{
    private readonly StringBuilder _text = new("---\n");

    /// <summary>The file.</summary>
    public string Write(string path, string body, ImportVerdict verdict)
    {
        ImportMatter.Origin(_text, document);
        _text.Append($"id: {HandbookPath.StemOf(path)}\n");
        _text.Append($"title: {YamlText.Of(document.Title)}\nstatus: recovered\n");
        var severity = story.Severity ?? settings.Severities[^1];
        if (story.Severity is null)
        {
            Note("등급. 원문에는 없음", "the severity, which the text does not name");
        }
        _text.Append($"severity: {YamlText.Of(severity.Id)}\n");
        Note("영향: 매트릭스의 두 축과 숫자", "the impact: both axes of the matrix, and a number");
        _text.Append("impact:\n");
        _text.Append($"  business: {severity.Business}\n  users: {severity.Users}\n");
        _text.Append($"  summary: {YamlText.Of(document.Title)}\n");
        Note("영향을 받은 서비스", "the services affected");
        _text.Append($"services: [{settings.Service}]\n");
        Note("항목마다의 종류(kind)", "the kind of each entry");
        _text.Append("timeline:\n");
        OffsetDateTime? above = null;
        foreach (var line in story.Timeline)
        {
            _text.Append("  ").Append(TimelineText.Of(line, above)).Append('\n');
            above = line.At;
        }
        ImportMatter.Waivers(_text, settings, verdict);
        return _text.Append("---\n").Append(body).ToString();
    }

    private void Note(string ko, string en) =>
        _text.Append($"# {Blank.Note(settings.Language, new Message(ko, en))}\n");
}
