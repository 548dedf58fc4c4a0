using System.Text.RegularExpressions;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands.Init;

/// <summary>Reads a person as <c>NAME[,PHONE[,EMAIL]]</c>.</summary>
internal static partial class PersonText
{
    /// <summary>The person, or what is wrong. The id is that of the e-mail address where there is one, else made of the name.</summary>
    public static (PersonDraft? Person, Message? Fault) Read(string text, string team)
    {
        var parts = text.Split(',').Select(part => part.Trim()).ToArray();
        var phone = parts.ElementAtOrDefault(1) is { Length: > 0 } number ? Bare(number) : null;
        var email = parts.ElementAtOrDefault(2) is { Length: > 0 } address ? address : null;
        if (parts.Length > 3 || parts[0].Length == 0)
        {
            return Fault(
                $"사람은 이름,전화번호,이메일임: '{text}'",
                $"a person is NAME,PHONE,EMAIL: '{text}'"
            );
        }
        if (phone is not null && !IsPhone(phone))
        {
            return Fault(
                $"전화번호는 +로 시작하는 국제 형식임 (+821000000001): '{phone}'",
                $"a telephone number begins with + and the country (+821000000001): '{phone}'"
            );
        }
        if (email is not null && !IsEmail(email))
        {
            return Fault($"이메일 주소가 아님: '{email}'", $"not an e-mail address: '{email}'");
        }
        return (
            new PersonDraft(IdOf(parts[0], email), parts[0], team) { Phone = phone, Email = email },
            null
        );
    }

    /// <summary>An id for a person.</summary>
    public static string IdOf(string name, string? email)
    {
        var id = email is null ? "" : Slug.Of(email.Split('@')[0]);
        id = id.Length > 0 ? id : Slug.OfPerson(name);
        return id.Length > 0 ? id : "person";
    }

    /// <summary>Whether a number is E.164.</summary>
    public static bool IsPhone(string text) => Phone().IsMatch(text);

    /// <summary>Whether this can be an address.</summary>
    public static bool IsEmail(string text) => Email().IsMatch(text);

    /// <summary>A number without the spaces and hyphens in which people write it.</summary>
    public static string Bare(string phone) =>
        phone.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static (PersonDraft?, Message?) Fault(string ko, string en) =>
        (null, new Message(ko, en));

    [GeneratedRegex("^\\+[1-9][0-9]{6,14}\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(
        "^[^@\\s,\"]+@[^@\\s,\"]+\\.[^@\\s,\"]+\\z",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Email();
}
