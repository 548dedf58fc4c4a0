using System.Globalization;
using System.Text;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Site.Feeds;

/// <summary>Names that stay the same wherever a site stands and whenever it is built: UUIDs of version 8 (RFC 9562) made of a name.</summary>
internal static class FeedId
{
    /// <summary>The name as <c>urn:uuid:…</c>.</summary>
    public static string Of(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        var high = ContentHash.Of(bytes);
        var low = ContentHash.Of([.. bytes, .. "\nlow"u8]);
        high = (high & 0xFFFF_FFFF_FFFF_0FFF) | 0x8000;
        low = (low & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000;
        var (a, b) = (Hex(high), Hex(low));
        return $"urn:uuid:{a[..8]}-{a[8..12]}-{a[12..]}-{b[..4]}-{b[4..]}";
    }

    private static string Hex(ulong number) => number.ToString("x16", CultureInfo.InvariantCulture);
}
