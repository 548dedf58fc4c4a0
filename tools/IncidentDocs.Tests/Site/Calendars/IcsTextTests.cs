using System.Text;
using CsCheck;
using IncidentDocs.Site.Calendars;
using Xunit;

namespace IncidentDocs.Tests.Site.Calendars;

public sealed class IcsTextTests
{
    private static readonly string[] s_special =
    [
        "\\",
        ";",
        ",",
        "\n",
        "\r\n",
        "😀",
        "é",
        " ",
        "\u0007",
        "\\n",
    ];

    private static readonly Gen<string> s_texts = Gen.OneOf(
            Gen.Char['a', 'z'].Select(letter => letter.ToString()),
            Gen.Char['가', '힣'].Select(letter => letter.ToString()),
            Gen.Int[0, s_special.Length - 1].Select(at => s_special[at])
        )
        .Array[0, 120]
        .Select(string.Concat);

    [Fact]
    public void No_line_is_too_long_and_none_is_cut_in_a_character() =>
        s_texts.Sample(text =>
        {
            var ics = new IcsText();
            ics.Text("SUMMARY", text);
            var written = ics.ToString();
            Assert.EndsWith("\r\n", written, StringComparison.Ordinal);
            var lines = written.Split("\r\n")[..^1];
            Assert.DoesNotContain(lines, line => line.Contains('\n') || line.Contains('\r'));
            Assert.All(
                lines,
                line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, IcsText.MostOctets)
            );
            Assert.All(
                lines,
                line => Assert.False(char.IsLowSurrogate(line[^1]) && line.Length == 1)
            );
            Assert.All(lines, line => Assert.False(char.IsHighSurrogate(line[^1])));
        });

    [Fact]
    public void A_text_comes_back_as_it_was() =>
        s_texts.Sample(text =>
        {
            var ics = new IcsText();
            ics.Text("SUMMARY", text);
            var line = ics.ToString().Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd();
            var expected = text.Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace("\u0007", "", StringComparison.Ordinal)
                .TrimEnd(' ');
            Assert.Equal(expected, Unescape(line["SUMMARY:".Length..]).TrimEnd(' '));
        });

    // By the letter of the standard, not by the writer's table.
    private static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '\\')
            {
                at++;
                text.Append(value[at] is 'n' or 'N' ? '\n' : value[at]);
            }
            else
            {
                text.Append(value[at]);
            }
        }
        return text.ToString();
    }
}
