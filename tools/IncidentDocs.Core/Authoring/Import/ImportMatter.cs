using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>What every imported file has in its front matter.</summary>
internal static class ImportMatter
{
    private const int WaivedDays = 90;

    /// <summary>Where it came from, and the front matter that it had there, line by line, as comments.</summary>
    public static void Origin(StringBuilder text, SourceDocument document)
    {
        text.Append($"# {Safe(document.Path)}\n");
        foreach (var line in document.Matter)
        {
            text.Append($"# | {Safe(line)}\n");
        }
    }

    /// <summary>The rules that are put off, each with its reason.</summary>
    public static void Waivers(StringBuilder text, ImportSettings settings, ImportVerdict verdict)
    {
        if (verdict.Waived.IsEmpty)
        {
            return;
        }
        var until = LocalDatePattern.Iso.Format(settings.Today.PlusDays(WaivedDays));
        var reason = new Message("가져온 글에 있던 것", "it was so in the text that was imported");
        text.Append("waive:\n");
        foreach (var rule in verdict.Waived)
        {
            text.Append(
                $"  - {{ rule: {rule}, until: {until}, reason: {YamlText.Of(reason.In(settings.Language))} }}\n"
            );
        }
    }

    /// <summary>The place in lists that other generators gave it.</summary>
    public static int? Order(SourceDocument document) =>
        ((string[])["weight", "nav_order", "sidebar_position", "order"])
            .Select(name => document.Fields.GetValueOrDefault(name))
            .Where(value =>
                value is not null
                && int.TryParse(
                    value,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out _
                )
            )
            .Select(value => (int?)int.Parse(value!, CultureInfo.InvariantCulture))
            .FirstOrDefault();

    private static string Safe(string line) =>
        string.Concat(
            line.Select(sign => char.IsControl(sign) || sign is '\u2028' or '\u2029' ? ' ' : sign)
        );
}
