using System.Collections.Immutable;
using System.Text;

namespace IncidentDocs.Cli.Reference;

/// <summary>The text of a generated page: front matter, then blocks of Markdown with an empty line between them.</summary>
internal sealed class PageText
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins a page.</summary>
    public PageText(string title, string summary, string? code = null)
    {
        _text.Append("---\n");
        Field("title", title);
        Field("summary", summary);
        if (code is not null)
        {
            _text.Append($"code: {code}\n");
        }
        _text.Append("---\n\n");
        Block($"<!-- {RulePages.Mark}; change the rule or its fixture instead. -->");
    }

    /// <summary>A heading.</summary>
    public void Heading(string text) => Block($"## {text}");

    /// <summary>A heading a level deeper.</summary>
    public void Subheading(string text) => Block($"### {text}");

    /// <summary>A paragraph.</summary>
    public void Paragraph(string text) => Block(text);

    /// <summary>A table; none where it has no rows.</summary>
    public void Table(IEnumerable<string> heads, IEnumerable<IEnumerable<string>> rows)
    {
        ImmutableArray<string> names = [.. heads];
        Row(names);
        Row(names.Select(_ => "---"));
        foreach (var row in rows)
        {
            Row(row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)));
        }
        _text.Append('\n');
    }

    /// <summary>A block of code; none where it has no lines.</summary>
    public void Code(string language, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }
        var fence = "```";
        while (lines.Any(line => line.Contains(fence, StringComparison.Ordinal)))
        {
            fence += "`";
        }
        Block($"{fence}{language}\n{string.Join('\n', lines)}\n{fence}");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    private void Block(string text) => _text.Append(text).Append("\n\n");

    private void Row(IEnumerable<string> cells) =>
        _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private void Field(string name, string text) => _text.Append($"{name}: {Quote(text)}\n");

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
