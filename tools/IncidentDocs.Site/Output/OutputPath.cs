using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace IncidentDocs.Site.Output;

/// <summary>What a path of the published folder may be, so that the same site can lie on every file system and web server.</summary>
public static class OutputPath
{
    /// <summary>File of the publisher in the root of every site: no page may take its place.</summary>
    public const string ManifestName = ".incidentdocs-manifest.json";

    private const int LongestSegment = 255;
    private const int LongestPath = 1024;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"\\|?*");

    /// <summary>What nearly all paths are made of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
    );

    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "CON",
        "PRN",
        "AUX",
        "NUL",
        "CONIN$",
        "CONOUT$"
    );

    /// <summary>Why the path can't be used, as the end of the sentence "output path 'x' …"; null when it can.</summary>
    public static string? Fault(string path)
    {
        if (path.Length == 0)
        {
            return "is empty";
        }
        if (Encoding.UTF8.GetByteCount(path) > LongestPath)
        {
            return "is too long";
        }
        if (string.Equals(path, ManifestName, StringComparison.OrdinalIgnoreCase))
        {
            return "is the publisher's own";
        }
        foreach (var range in path.AsSpan().Split('/'))
        {
            if (SegmentFault(path.AsSpan()[range]) is { } fault)
            {
                return fault;
            }
        }
        return null;
    }

    private static string? SegmentFault(ReadOnlySpan<char> segment) =>
        segment switch
        {
            "" => "is not relative or has an empty part",
            "." or ".." => "has a part '.' or '..'",
            _ when segment[^1] is '.' or ' ' || segment[0] == ' ' =>
                "has a part with a space or a dot at its edge",
            _ when segment.ContainsAny(Forbidden) => "has a character that Windows forbids",
            _ when HasUnsafe(segment) => "has a control or formatting character",
            _ when Encoding.UTF8.GetByteCount(segment) > LongestSegment =>
                "has a part that is too long",
            _ when IsReserved(segment) => "has a name that Windows reserves",
            _ => null,
        };

    private static bool HasUnsafe(ReadOnlySpan<char> segment)
    {
        if (!segment.ContainsAnyExcept(Plain))
        {
            return false;
        }
        foreach (var unit in segment)
        {
            if (
                char.IsControl(unit)
                || unit is '\uFFFD' or '\u2028' or '\u2029'
                || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.Format
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsReserved(ReadOnlySpan<char> segment)
    {
        var dot = segment.IndexOf('.');
        var stem = (dot < 0 ? segment : segment[..dot]).TrimEnd(' ');
        return Reserved.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem)
            || (
                stem.Length == 4
                && char.IsAsciiDigit(stem[3])
                && (
                    stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase)
                    || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)
                )
            );
    }
}
