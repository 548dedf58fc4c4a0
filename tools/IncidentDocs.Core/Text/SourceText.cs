namespace IncidentDocs.Core.Text;

/// <summary>A decoded source file: its path within the handbook, its characters and its lines. The byte order mark is not part of the text.</summary>
public sealed class SourceText
{
    private LineTable? _lines;

    /// <summary>Takes a path relative to the handbook's root, with <c>/</c>, and the decoded text.</summary>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>Path relative to the handbook's root, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The characters, line ends as they stand in the file.</summary>
    public string Text { get; }

    /// <summary>The lines, computed when first asked for.</summary>
    public LineTable Lines => _lines ??= new LineTable(Text);

    /// <summary>The characters of a span.</summary>
    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>A place in this text.</summary>
    public Location At(TextSpan span) => new(this, span);

    /// <summary>The text of a line, from 1, without its line end.</summary>
    public string LineText(int line)
    {
        var span = Lines.SpanOf(line);
        return Text.AsSpan(span.Start, span.Length).TrimEnd("\r\n").ToString();
    }
}
