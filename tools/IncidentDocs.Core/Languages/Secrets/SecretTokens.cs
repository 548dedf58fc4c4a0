using System.Buffers;
using IncidentDocs.Core.Languages.Commands;

namespace IncidentDocs.Core.Languages.Secrets;

/// <summary>Finds credentials in a text by how they begin (<c>tokens.txt</c>), private keys, passwords in URLs, and values that a key such as <c>password:</c> is given and that look random.</summary>
public static class SecretTokens
{
    /// <summary>A longer key or value is none; without the bounds a hostile text would be read again and again.</summary>
    private const int LongestKey = 60;
    private const int LongestValue = 200;

    private static readonly ImmutableArray<TokenShape> Shapes =
    [
        .. WordLists.Read("tokens.txt", "").Select(TokenShape.Parse),
    ];

    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        [.. Shapes.Select(shape => shape.Beginning), "-----BEGIN ", "://"],
        StringComparison.Ordinal
    );

    private static readonly SearchValues<char> EndsAuthority = SearchValues.Create(
        " \t\n\r/\"'`<>()|"
    );

    private static readonly SearchValues<string> Keys = SearchValues.Create(
        [
            "password",
            "passwd",
            "secret",
            "token",
            "api_key",
            "apikey",
            "api-key",
            "access_key",
            "access-key",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Apart, for a list that is all ASCII is searched many times as fast.</summary>
    private static readonly SearchValues<string> KoreanKeys = SearchValues.Create(
        ["비밀번호"],
        StringComparison.Ordinal
    );

    /// <summary>The credentials of a text, in order.</summary>
    public static IEnumerable<SecretFind> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ByBeginning(text)
            .Concat(
                ByKey(text, Keys).Concat(ByKey(text, KoreanKeys)).DistinctBy(found => found.Span)
            )
            .OrderBy(found => found.Span.Start);
    }

    private static IEnumerable<SecretFind> ByBeginning(string text)
    {
        for (var at = 0; ; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(Beginnings);
            if (next < 0)
            {
                yield break;
            }
            at += next;
            if (At(text, at) is { } found)
            {
                yield return found;
                at = found.Span.End - 1;
            }
        }
    }

    private static SecretFind? At(string text, int at) =>
        text[at] switch
        {
            ':' => InUrl(text, at),
            '-' => PrivateKey(text, at),
            _ => Shapes
                .Select(shape => shape.At(text, at))
                .FirstOrDefault(found => found is not null),
        };

    private static SecretFind? PrivateKey(string text, int at)
    {
        var limit = Math.Min(text.Length - at, LongestValue);
        var line = text.IndexOf('\n', at, limit);
        var end = line < 0 ? at + limit : line;
        return text.AsSpan(at, end - at).Contains("PRIVATE KEY-----", StringComparison.Ordinal)
            ? new SecretFind(TextSpan.Between(at, end), new Message("개인 키", "a private key"))
            : null;
    }

    /// <summary><c>scheme://user:password@host</c>.</summary>
    private static SecretFind? InUrl(string text, int at)
    {
        var rest = text.AsSpan(at + 3, Math.Min(200, text.Length - at - 3));
        var end = rest.IndexOfAny(EndsAuthority);
        var authority = end < 0 ? rest : rest[..end];
        var host = authority.LastIndexOf('@');
        var colon = authority.IndexOf(':');
        if (host <= 0 || colon < 0 || colon + 1 >= host)
        {
            return null;
        }
        var password = authority[(colon + 1)..host].ToString();
        return SecretValues.IsSecret(password)
            ? new SecretFind(
                new TextSpan(at + 3 + colon + 1, password.Length),
                new Message("URL의 비밀번호", "a password in a URL")
            )
            : null;
    }

    private static IEnumerable<SecretFind> ByKey(string text, SearchValues<string> keys)
    {
        for (var at = 0; ; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(keys);
            if (next < 0)
            {
                yield break;
            }
            at += next;
            var (value, found) = Assigned(text, at);
            if (found is not null)
            {
                yield return found;
            }
            // What a key gives is read once: an address of a secret has the word in it.
            at = Math.Max(at, value.End - 1);
        }
    }

    /// <summary>The value behind a key and a colon or an equals sign, and the find where it looks random; nothing where there is none.</summary>
    private static (TextSpan Value, SecretFind? Found) Assigned(string text, int key)
    {
        var at = key;
        while (
            at < Math.Min(text.Length, key + LongestKey)
            && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-')
        )
        {
            at++;
        }
        var name = text.AsSpan(key, at - key);
        while (at < text.Length && text[at] is '"' or '\'' or ' ')
        {
            at++;
        }
        if (at >= text.Length || text[at] is not (':' or '='))
        {
            return default;
        }
        at++;
        while (at < text.Length && text[at] is '"' or '\'' or ' ')
        {
            at++;
        }
        var end = at;
        while (
            end < Math.Min(text.Length, at + LongestValue)
            && !char.IsWhiteSpace(text[end])
            && text[end] is not ('"' or '\'' or ',' or ';' or '}' or ')' or '`' or '<')
        )
        {
            end++;
        }
        var (value, span) = (text[at..end], TextSpan.Between(at, end));
        var isSecret =
            value.Length < LongestValue
            && SecretValues.LooksRandom(value)
            && !SecretNames.IsOfAnother(name)
            && !(SecretNames.MayBeNamed(name) && SecretNames.IsName(value));
        return (
            span,
            isSecret ? new SecretFind(span, new Message("비밀 값", "a secret value")) : null
        );
    }
}
