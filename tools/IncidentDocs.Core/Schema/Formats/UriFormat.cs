using System.Buffers;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Schema.Values;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Formats;

/// <summary><c>uri</c>: an absolute URI of RFC 3986.</summary>
internal sealed class UriFormat : StringFormat
{
    private const string Unreserved =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(
        Unreserved + SubDelimiters + ":@/"
    );
    private static readonly SearchValues<char> QueryCharacters = SearchValues.Create(
        Unreserved + SubDelimiters + ":@/?"
    );
    private static readonly SearchValues<char> UserCharacters = SearchValues.Create(
        Unreserved + SubDelimiters + ":"
    );
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create(
        Unreserved + SubDelimiters
    );

    /// <inheritdoc/>
    public override bool Accepts(string value)
    {
        var uri = UriReference.Parse(value);
        return IsScheme(uri.Scheme)
            && (uri.Authority is null || IsAuthority(uri.Authority))
            && Consists(uri.Path, PathCharacters)
            && Consists(uri.Query, QueryCharacters)
            && Consists(uri.Fragment, QueryCharacters);
    }

    /// <inheritdoc/>
    public override Message Refuse(string value)
    {
        var shown = Quoted.Of(value);
        return new Message($"URI가 아닌 값: '{shown}'", $"'{shown}' is not a URI");
    }

    /// <inheritdoc/>
    public override Message Advise(string value) =>
        new(
            "https:// 등으로 시작하는 주소 전체를 쓰고, ASCII가 아닌 문자는 %로 바꾼다",
            "write the whole address, scheme included (https://), and percent-encode what is not ASCII"
        );

    private static bool IsScheme(string? scheme)
    {
        if (string.IsNullOrEmpty(scheme) || !char.IsAsciiLetter(scheme[0]))
        {
            return false;
        }
        foreach (var character in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.'))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsAuthority(ReadOnlySpan<char> authority)
    {
        var at = authority.LastIndexOf('@');
        if (at >= 0 && !Consists(authority[..at], UserCharacters))
        {
            return false;
        }
        var host = authority[(at + 1)..];
        if (host is ['[', ..])
        {
            var end = host.IndexOf(']');
            return end > 0 && IsLiteral(host[1..end]) && IsPort(host[(end + 1)..]);
        }
        var colon = host.IndexOf(':');
        return colon < 0
            ? Consists(host, HostCharacters)
            : Consists(host[..colon], HostCharacters) && IsPort(host[colon..]);
    }

    private static bool IsLiteral(ReadOnlySpan<char> text) =>
        text is ['v' or 'V', _, '.', ..]
            ? Consists(text[3..], UserCharacters)
            : IpAddressText.IsVersion6(text);

    private static bool IsPort(ReadOnlySpan<char> text) =>
        text.IsEmpty || (text[0] == ':' && !text[1..].ContainsAnyExceptInRange('0', '9'));

    private static bool Consists(ReadOnlySpan<char> text, SearchValues<char> allowed)
    {
        while (text.IndexOfAnyExcept(allowed) is >= 0 and var at)
        {
            var isEscape =
                text[at] == '%'
                && at + 2 < text.Length
                && char.IsAsciiHexDigit(text[at + 1])
                && char.IsAsciiHexDigit(text[at + 2]);
            if (!isEscape)
            {
                return false;
            }
            text = text[(at + 3)..];
        }
        return true;
    }
}
