using System.Buffers;
using System.Globalization;
using System.Text;

namespace IncidentDocs.Core.Authoring;

/// <summary>Values as they are written into YAML.</summary>
public static class YamlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\"'#&*!|>%@`:{}[],\\\n\r\t\u2028\u2029\uFEFF"
    );

    private const string Marks = "\"'#&*!|>%@`?:-{}[],~=";

    /// <summary>A text as a scalar that means just this text, on one line: plain where that is safe in block and in flow style, else in double quotes.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlain(text) ? text : Quoted(text);
    }

    /// <summary>A text in double quotes; what can't be seen is escaped.</summary>
    public static string Quoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            quoted.Append(
                letter switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\t' => "\\t",
                    _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' =>
                        string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                    _ => letter.ToString(),
                }
            );
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !text.AsSpan().ContainsAny(Special)
        && !text.Any(char.IsControl)
        && !Marks.Contains(text[0], StringComparison.Ordinal)
        && text[0] != ' '
        && text[^1] != ' '
        && char.IsLetter(text[0])
        && text is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n")
        && !text.Equals("true", StringComparison.OrdinalIgnoreCase)
        && !text.Equals("false", StringComparison.OrdinalIgnoreCase)
        && !text.Equals("null", StringComparison.OrdinalIgnoreCase);
}
