using System.Buffers;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Formats;

/// <summary><c>email</c>: a mailbox of RFC 5321 in ASCII.</summary>
internal sealed class EmailFormat : StringFormat
{
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 255;
    private const int LongestLabel = 63;

    private static readonly SearchValues<char> AtomCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~"
    );

    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"
    );

    /// <inheritdoc/>
    public override bool Accepts(string value)
    {
        var at = value.LastIndexOf('@');
        return at > 0 && IsLocalPart(value.AsSpan(0, at)) && IsDomain(value.AsSpan(at + 1));
    }

    /// <inheritdoc/>
    public override Message Refuse(string value)
    {
        var shown = Quoted.Of(value);
        return new Message(
            $"이메일 주소가 아닌 값: '{shown}'",
            $"'{shown}' is not an email address"
        );
    }

    /// <inheritdoc/>
    public override Message Advise(string value) =>
        new(
            "주소 하나만 쓴다, 예: name@example.com",
            "write one address, such as name@example.com"
        );

    private static bool IsLocalPart(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= LongestLocalPart && (IsQuoted(text) || IsDotted(text));

    private static bool IsDotted(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split('.'))
        {
            var atom = text[part];
            if (atom.IsEmpty || atom.ContainsAnyExcept(AtomCharacters))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsQuoted(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '"' || text[^1] != '"')
        {
            return false;
        }
        var inside = text[1..^1];
        for (var index = 0; index < inside.Length; index++)
        {
            if (inside[index] == '\\')
            {
                index++;
                if (index == inside.Length)
                {
                    return false;
                }
            }
            else if (inside[index] == '"')
            {
                return false;
            }
            if (inside[index] is < ' ' or > '~')
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsDomain(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestDomain)
        {
            return false;
        }
        if (text[0] == '[')
        {
            return text[^1] == ']' && IpAddressText.IsMailLiteral(text[1..^1]);
        }
        foreach (var part in text.Split('.'))
        {
            var label = text[part];
            if (
                label.Length is 0 or > LongestLabel
                || label[0] == '-'
                || label[^1] == '-'
                || label.ContainsAnyExcept(LabelCharacters)
            )
            {
                return false;
            }
        }
        return true;
    }
}
