namespace IncidentDocs.Core.Text;

/// <summary>Telephone numbers as people read them.</summary>
public static class PhoneText
{
    private const string Korea = "+82";
    private const string America = "+1";
    private const string BritishMobile = "+447";

    /// <summary>An E.164 number in groups: <c>+82 10-0000-0001</c>. Numbers of countries whose grouping we don't know stay whole.</summary>
    public static string Of(string number)
    {
        if (number.StartsWith(America, StringComparison.Ordinal) && number.Length == 12)
        {
            return $"{America} {number[2..5]}-{number[5..8]}-{number[8..]}";
        }
        if (number.StartsWith(BritishMobile, StringComparison.Ordinal) && number.Length == 13)
        {
            return $"{number[..3]} {number[3..7]} {number[7..]}";
        }
        if (!number.StartsWith(Korea, StringComparison.Ordinal))
        {
            return number;
        }
        var rest = number[Korea.Length..];
        var area = rest.StartsWith('2') ? 1 : 2;
        return rest.Length - area is 7 or 8
            ? $"{Korea} {rest[..area]}-{rest[area..^4]}-{rest[^4..]}"
            : number;
    }
}
