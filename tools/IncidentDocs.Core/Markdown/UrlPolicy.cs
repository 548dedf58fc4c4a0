using System.Buffers;
using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>
/// Which addresses a handbook may link to: <c>http</c>, <c>https</c>, <c>mailto</c>, <c>tel</c> and relative ones; everything else
/// is refused. It looks at the address after entities and escapes are decoded, as the browser would.
/// </summary>
public static class UrlPolicy
{
    private static readonly SearchValues<char> SchemeEnds = SearchValues.Create(":/?#");
    private static readonly SearchValues<char> HostEnds = SearchValues.Create("/?#");

    /// <summary>The verdict on a link's address.</summary>
    /// <param name="url">The decoded address.</param>
    public static UrlVerdict Check(string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return UrlVerdict.Empty;
        }
        if (HasHiddenCharacter(url))
        {
            return UrlVerdict.Character;
        }
        if (url.Contains('\\', StringComparison.Ordinal))
        {
            return UrlVerdict.Backslash;
        }
        if (url.StartsWith("//", StringComparison.Ordinal))
        {
            return UrlVerdict.SchemeRelative;
        }
        var end = url.AsSpan().IndexOfAny(SchemeEnds);
        return end < 0 || url[end] != ':'
            ? UrlVerdict.Relative
            : CheckScheme(url.AsSpan(0, end), url.AsSpan(end + 1));
    }

    /// <summary>The verdict on an image's address: relative or <c>https</c>.</summary>
    /// <param name="url">The decoded address.</param>
    public static UrlVerdict CheckImage(string? url)
    {
        var verdict = Check(url);
        return verdict switch
        {
            UrlVerdict.Contact => UrlVerdict.Scheme,
            UrlVerdict.Web when url![4] == ':' => UrlVerdict.InsecureImage,
            _ => verdict,
        };
    }

    /// <summary>Whether an address with this verdict may be written into a page.</summary>
    public static bool Allows(UrlVerdict verdict) =>
        verdict is UrlVerdict.Relative or UrlVerdict.Web or UrlVerdict.Contact;

    /// <summary>What is wrong with an address that was refused, as a finding says it.</summary>
    /// <param name="url">The decoded address.</param>
    /// <param name="verdict">The verdict on it, a refusal.</param>
    public static Message Describe(string? url, UrlVerdict verdict) =>
        verdict switch
        {
            UrlVerdict.Empty => new("링크에 주소가 없음", "a link without an address"),
            UrlVerdict.Scheme => new(
                $"허용되지 않는 주소 스킴: '{SchemeOf(url)}'",
                $"address scheme '{SchemeOf(url)}' is not allowed"
            ),
            UrlVerdict.SchemeRelative => new(
                "'//'로 시작하는 주소는 허용되지 않음",
                "an address must not begin with '//'"
            ),
            UrlVerdict.NoHost => new("주소에 호스트가 없음", "an address without a host"),
            UrlVerdict.UserInfo => new(
                "주소의 호스트 앞에 사용자 이름이나 비밀번호가 있음",
                "an address must not hold a user name or a password"
            ),
            UrlVerdict.Backslash => new(
                "주소에 역슬래시가 있음",
                "an address must not hold a backslash"
            ),
            UrlVerdict.Character => new(
                "주소에 보이지 않는 문자가 있음",
                "an address must not hold invisible characters"
            ),
            UrlVerdict.InsecureImage => new(
                "이미지 주소가 https가 아님",
                "an image must be relative or https"
            ),
            _ => new("허용되지 않는 주소", "address is not allowed"),
        };

    /// <summary>How to mend a refused address.</summary>
    public static Message Advice { get; } =
        new(
            "http, https, mailto, tel 또는 상대 경로만 쓸 수 있고, 이미지는 https나 상대 경로만 쓸 수 있음",
            "use http, https, mailto, tel or a relative path; for an image https or a relative path"
        );

    private static UrlVerdict CheckScheme(ReadOnlySpan<char> scheme, ReadOnlySpan<char> rest)
    {
        if (Is(scheme, "http") || Is(scheme, "https"))
        {
            return CheckHost(rest);
        }
        return Is(scheme, "mailto") || Is(scheme, "tel") ? UrlVerdict.Contact : UrlVerdict.Scheme;
    }

    private static UrlVerdict CheckHost(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("//"))
        {
            return UrlVerdict.NoHost;
        }
        var authority = rest[2..];
        var end = authority.IndexOfAny(HostEnds);
        authority = end < 0 ? authority : authority[..end];
        if (authority.Contains('@'))
        {
            return UrlVerdict.UserInfo;
        }
        return authority.IsEmpty || authority[0] == ':' ? UrlVerdict.NoHost : UrlVerdict.Web;
    }

    private static bool Is(ReadOnlySpan<char> scheme, string name) =>
        scheme.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool HasHiddenCharacter(string url)
    {
        if (char.IsWhiteSpace(url[0]) || char.IsWhiteSpace(url[^1]))
        {
            return true;
        }
        foreach (var letter in url)
        {
            if (
                letter is < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufffd'
            )
            {
                return true;
            }
            if (letter > '\u009f' && char.GetUnicodeCategory(letter) == UnicodeCategory.Format)
            {
                return true;
            }
        }
        return false;
    }

    private static string SchemeOf(string? url)
    {
        var end = url?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return end < 0 ? "?" : Quoted.Of(url![..end]);
    }
}
