using System.Buffers;
using System.Globalization;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>The folders that a link is pointed at in turn, where two folders can't change places: <c>site.0123456789abcdef</c> beside the link <c>site</c>.</summary>
internal static class Versions
{
    private const int Digits = 16;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The folder of a content; the next free one where the live folder has that name and was changed since.</summary>
    public static string FreeNameOf(OutputPlace place, ulong content)
    {
        string Name() => $"{place.Given}.{content.ToString("x16", CultureInfo.InvariantCulture)}";
        while (Entry.At(Name()).Kind != EntryKind.Missing)
        {
            content = unchecked(content + 1);
        }
        return Name();
    }

    /// <summary>Removes the versions that the link does not lead to: the one just replaced, and those that killed builds left.</summary>
    public static void Clear(OutputPlace place, string live)
    {
        if (!place.IsVersionLink)
        {
            return;
        }
        var parent = OutputPlace.ParentOf(place.Given);
        var start = Path.GetFileName(place.Given) + ".";
        foreach (var name in FolderNames.In(parent).Where(name => IsVersion(name, start)))
        {
            var folder = Path.Combine(parent, name);
            if (
                !string.Equals(folder, live, StringComparison.Ordinal)
                && Entry.At(folder).Kind == EntryKind.Folder
                && Manifest.Read(folder) is not null
            )
            {
                OldSite.Remove(folder, live);
            }
        }
    }

    private static bool IsVersion(string name, string start) =>
        name.Length == start.Length + Digits
        && name.StartsWith(start, StringComparison.Ordinal)
        && name.AsSpan(start.Length).IndexOfAnyExcept(HexDigits) < 0;
}
