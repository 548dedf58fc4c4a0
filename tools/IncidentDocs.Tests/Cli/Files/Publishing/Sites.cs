using System.Globalization;
using System.Text;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Tests.Cli.Files.Publishing;

/// <summary>Sites to publish in tests.</summary>
internal static class Sites
{
    public const int Pages = 300;

    /// <summary>A site of texts.</summary>
    public static OutputSet Of(params (string Path, string Text)[] pages) =>
        OutputSet.Of(pages.Select(page => OutputFile.OfText(page.Path, () => page.Text)));

    /// <summary>
    /// A site of some hundred files. A tenth says nothing of the letter and is the same in every site; another tenth is in the
    /// sites of this letter only; one page is large.
    /// </summary>
    public static OutputSet Lettered(char letter) =>
        OutputSet.Of(
            Enumerable
                .Range(0, Pages)
                .Select(number =>
                    OutputFile.OfText(PathOf(number, letter), () => TextOf(number, letter))
                )
                .Append(OutputFile.OfText("large.html", () => new string(letter, 3 << 20)))
        );

    /// <summary>Which lettered site lies in a folder, down to the last byte; '?' when it is none or more than one.</summary>
    public static char LetterOf(string folder, IReadOnlyList<string> ignored)
    {
        var found = Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    AttributesToSkip = FileAttributes.None,
                }
            )
            .Select(path => Path.GetRelativePath(folder, path))
            .Where(path => !ignored.Contains(path, StringComparer.Ordinal))
            .ToDictionary(
                path => path,
                path => File.ReadAllText(Path.Combine(folder, path)),
                StringComparer.Ordinal
            );
        found.Remove(".incidentdocs-manifest.json");
        foreach (var letter in "AB")
        {
            if (found.Count == Pages + 1 && Lettered(letter).Files.All(file => Holds(found, file)))
            {
                return letter;
            }
        }
        return '?';
    }

    private static bool Holds(Dictionary<string, string> found, OutputFile file)
    {
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        file.Render(bytes);
        return found.TryGetValue(file.Path, out var text)
            && string.Equals(
                text,
                Encoding.UTF8.GetString(bytes.WrittenSpan),
                StringComparison.Ordinal
            );
    }

    private static string PathOf(int number, char letter) =>
        number % 10 == 1
            ? string.Create(CultureInfo.InvariantCulture, $"only-{letter}/{number}.html")
            : string.Create(CultureInfo.InvariantCulture, $"folder{number % 7}/{number}.html");

    private static string TextOf(int number, char letter) =>
        number % 10 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"page {number} of all sites")
            : string.Create(CultureInfo.InvariantCulture, $"page {number} of site {letter}");
}
