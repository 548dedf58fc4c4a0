using System.Collections.Frozen;
using IncidentDocs.Core.Languages.Commands;
using IncidentDocs.Core.Languages.Sql;

namespace IncidentDocs.Core.Languages.Secrets;

/// <summary>Finds credentials that a command is given: as the value of an option (<c>secret-options.txt</c>), of a variable, of a header, in SQL.</summary>
public static class SecretCommands
{
    private static readonly FrozenDictionary<string, ImmutableArray<ProgramUse>> Options =
        ProgramUse.Read("secret-options.txt", "");

    private static readonly Message Given = new(
        "명령에 적힌 비밀번호",
        "a password written into the command"
    );

    /// <summary>The credentials of a command, in order.</summary>
    public static IEnumerable<SecretFind> Find(CommandContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content
            .Invocations.SelectMany(OfCall)
            .OfType<SecretFind>()
            .Concat(content.Sql.SelectMany(OfStatement))
            .OrderBy(found => found.Span.Start)
            .DistinctBy(found => found.Span);
    }

    private static IEnumerable<SecretFind?> OfCall(Invocation call)
    {
        foreach (
            var word in call.Assignments.Concat(
                call.Name is "export" or "env" or "declare" ? call.Arguments : []
            )
        )
        {
            var equals = word.Value.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && IsSecretName(word.Value.AsSpan(0, equals)))
            {
                yield return OrNull(word, equals + 1);
            }
        }
        if (call.Words.IsEmpty)
        {
            yield break;
        }
        foreach (var header in call.Arguments.Where(word => HeaderValue(word.Value) > 0))
        {
            yield return OrNull(header, HeaderValue(header.Value));
        }
        if (!Options.TryGetValue(call.Name, out var uses))
        {
            yield break;
        }
        var positionals = ProgramTable.Positionals(call.Words);
        foreach (var use in uses.Where(use => use.Fits(call.Words, positionals)))
        {
            foreach (var found in OfOptions(call, use, positionals))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<SecretFind?> OfOptions(
        Invocation call,
        ProgramUse use,
        List<int> positionals
    )
    {
        var named = use.Words.Length - 1;
        if (use.Where is ["*"])
        {
            return positionals.Skip(named).Take(1).Select(at => OrNull(call.Words[at], 0));
        }
        return Enumerable
            .Range(1, call.Words.Length - 1)
            .SelectMany(at => use.Where.Select(option => ValueOf(call, at, option)));
    }

    private static SecretFind? ValueOf(Invocation call, int at, string option)
    {
        var word = call.Words[at];
        var isLong = option.StartsWith("--", StringComparison.Ordinal);
        // mysql asks for the password where a blank follows -p, and takes the next word as its database.
        var isNext =
            string.Equals(word.Value, option, StringComparison.Ordinal)
            && !(
                option is "-p"
                && call.Name.StartsWith('m')
                && call.Name is not ("mongo" or "mongosh" or "mongodump")
            );
        if (isNext && at + 1 < call.Words.Length)
        {
            return Password(call.Words[at + 1], 0, call.Name);
        }
        if (
            !word.Value.StartsWith(option, StringComparison.Ordinal)
            || word.Value.Length <= option.Length
        )
        {
            return null;
        }
        return isLong
            ? word.Value[option.Length] == '='
                ? Password(word, option.Length + 1, call.Name)
                : null
            : option is "-p" or "-a"
                ? Password(word, option.Length, call.Name)
                : null;
    }

    /// <summary>The password of a value; behind the user's name and a colon for curl, behind <c>pass:</c> for openssl.</summary>
    private static SecretFind? Password(Argument word, int from, string program)
    {
        var value = word.Value.AsSpan(from);
        if (program is "curl" or "smbclient" or "openssl")
        {
            var colon = value.IndexOfAny(':', '%');
            if (
                colon < 0
                || (program is "openssl" && !value.StartsWith("pass:", StringComparison.Ordinal))
            )
            {
                return null;
            }
            from += colon + 1;
        }
        return OrNull(word, from);
    }

    private static SecretFind? OrNull(Argument word, int from) =>
        SecretValues.IsSecret(word.Value[from..])
            ? new SecretFind(word.PlaceOf(TextSpan.Between(from, word.Value.Length)), Given)
            : null;

    /// <summary>Where the credential of a header begins; 0 where there is none.</summary>
    private static int HeaderValue(string value)
    {
        foreach (
            var header in (ReadOnlySpan<string>)
                [
                    "Authorization:",
                    "X-Api-Key:",
                    "PRIVATE-TOKEN:",
                    "X-Auth-Token:",
                    "X-Vault-Token:",
                ]
        )
        {
            if (!value.StartsWith(header, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }
            var rest = value.AsSpan(header.Length).TrimStart();
            var space = rest.IndexOf(' ');
            var scheme = header[0] is 'A' && space > 0 ? space + 1 : 0;
            return value.Length - rest.Length + scheme;
        }
        return 0;
    }

    private static bool IsSecretName(ReadOnlySpan<char> name)
    {
        foreach (
            var part in (ReadOnlySpan<string>)
                [
                    "PASSWORD",
                    "PASSWD",
                    "PGPASS",
                    "SECRET",
                    "TOKEN",
                    "API_KEY",
                    "APIKEY",
                    "ACCESS_KEY",
                    "PRIVATE_KEY",
                    "MYSQL_PWD",
                ]
        )
        {
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return !name.EndsWith("_FILE", StringComparison.OrdinalIgnoreCase)
                    && !name.EndsWith("_PATH", StringComparison.OrdinalIgnoreCase)
                    && !name.EndsWith("_ID", StringComparison.OrdinalIgnoreCase);
            }
        }
        return false;
    }

    /// <summary><c>PASSWORD '…'</c> and <c>IDENTIFIED BY '…'</c>.</summary>
    private static IEnumerable<SecretFind> OfStatement(SqlUse use)
    {
        var statement = use.Statement;
        for (var at = 1; at < statement.Tokens.Length; at++)
        {
            var token = statement.Tokens[at];
            if (
                token.Kind == SqlTokenKind.String
                && token.Span.Length > 2
                && (
                    statement.IsWord(at - 1, "PASSWORD")
                    || (statement.IsWord(at - 1, "BY") && statement.IsWord(at - 2, "IDENTIFIED"))
                )
                && SecretValues.IsSecret(statement.TextOf(token)[1..^1].ToString())
            )
            {
                yield return new SecretFind(
                    use.Place(TextSpan.Between(token.Span.Start + 1, token.Span.End - 1)),
                    Given
                );
            }
        }
    }
}
