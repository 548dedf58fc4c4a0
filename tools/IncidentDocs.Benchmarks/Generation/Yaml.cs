using System.Buffers;
using System.Text;

namespace IncidentDocs.Benchmarks.Generation;

/// <summary>Collects the lines of a YAML document.</summary>
internal sealed class Yaml
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\"'#&*!|>%@`{}[],?:-");
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line as it is.</summary>
    public Yaml Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Adds <c>key: text</c>; the key brings its indent, or its dash.</summary>
    public Yaml Text(string key, string text) => Line($"{key}: {Scalar(text)}");

    /// <summary>Adds <c>key: [a, b]</c>, or nothing for none.</summary>
    public Yaml Flow(string key, IEnumerable<string> ids)
    {
        var list = string.Join(", ", ids);
        return list.Length == 0 ? this : Line($"{key}: [{list}]");
    }

    /// <summary>Adds a list of texts under a key.</summary>
    public Yaml List(string key, IEnumerable<string> texts)
    {
        var indent = key[..(key.Length - key.TrimStart().Length)];
        Line($"{key}:");
        foreach (var text in texts)
        {
            Line($"{indent}  - {Scalar(text)}");
        }
        return this;
    }

    /// <summary>Adds a literal block under a key.</summary>
    public Yaml Block(string key, string text, int indent)
    {
        Line($"{key}: |");
        foreach (var line in text.Split('\n'))
        {
            Line(new string(' ', indent) + line);
        }
        return this;
    }

    /// <summary>A scalar: plain where that is safe, else in double quotes.</summary>
    public static string Scalar(string text)
    {
        var plain =
            !Signs.Contains(text[0])
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal)
            && !text.EndsWith(':');
        return plain ? text : Quoted(text);
    }

    /// <summary>A scalar in double quotes, as a flow mapping wants it.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
