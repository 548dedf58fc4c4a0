namespace IncidentDocs.Core.Schema.Formats;

/// <summary>Reads IP addresses as RFC 3986 and RFC 5321 write them.</summary>
internal static class IpAddressText
{
    private const string MailPrefix = "IPv6:";
    private const int Groups = 8;

    /// <summary>Whether the text, between brackets, is an address literal of a mailbox.</summary>
    public static bool IsMailLiteral(ReadOnlySpan<char> text) =>
        text.StartsWith(MailPrefix, StringComparison.OrdinalIgnoreCase)
            ? IsVersion6(text[MailPrefix.Length..])
            : IsVersion4(text);

    /// <summary>Whether the text is four decimal octets without leading zeros.</summary>
    public static bool IsVersion4(ReadOnlySpan<char> text)
    {
        var octets = 0;
        foreach (var part in text.Split('.'))
        {
            octets++;
            if (octets > 4 || !IsOctet(text[part]))
            {
                return false;
            }
        }
        return octets == 4;
    }

    /// <summary>Whether the text is an IPv6 address; groups may be left out once, the last two may be an IPv4 address.</summary>
    public static bool IsVersion6(ReadOnlySpan<char> text)
    {
        var gap = text.IndexOf("::");
        if (gap < 0)
        {
            return CountGroups(text, last: true) == Groups;
        }
        var before = text[..gap];
        var after = text[(gap + 2)..];
        var left = before.IsEmpty ? 0 : CountGroups(before, last: false);
        var right = after.IsEmpty ? 0 : CountGroups(after, last: true);
        return left >= 0 && right >= 0 && left + right < Groups;
    }

    private static int CountGroups(ReadOnlySpan<char> text, bool last)
    {
        var count = 0;
        foreach (var part in text.Split(':'))
        {
            var group = text[part];
            if (last && part.End.Value == text.Length && group.Contains('.'))
            {
                return IsVersion4(group) ? count + 2 : -1;
            }
            if (group.Length is 0 or > 4 || !AreHex(group))
            {
                return -1;
            }
            count++;
        }
        return count;
    }

    private static bool IsOctet(ReadOnlySpan<char> text)
    {
        if (
            text.Length is 0 or > 3
            || text.ContainsAnyExceptInRange('0', '9')
            || (text.Length > 1 && text[0] == '0')
        )
        {
            return false;
        }
        return text.Length < 3 || text.SequenceCompareTo("255") <= 0;
    }

    private static bool AreHex(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiHexDigit(character))
            {
                return false;
            }
        }
        return true;
    }
}
