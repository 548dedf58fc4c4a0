using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Starter;

/// <summary>The files of a new handbook: data that the assembly carries, with <c>%%name%%</c> where a value goes and <c>%%=name%%</c> where it goes as a YAML scalar.</summary>
internal static class StarterFiles
{
    private const string Folder = "starter/";
    private const string Hidden = "dot_";

    /// <summary>Every file of a handbook in a language, in ordinal order of its path.</summary>
    /// <param name="language">The handbook's language.</param>
    /// <param name="values">The values by name.</param>
    public static ImmutableArray<StarterFile> Of(
        Language language,
        IReadOnlyDictionary<string, string> values
    )
    {
        var code = language == Language.Korean ? "ko/" : "en/";
        var assembly = typeof(StarterFiles).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Select(name => (Name: name, Path: name[Folder.Length..]))
                .Where(file =>
                    file.Path.StartsWith(code, StringComparison.Ordinal)
                    || file.Path.StartsWith("common/", StringComparison.Ordinal)
                )
                .Select(file => new StarterFile(
                    Fill(PathOf(file.Path), values),
                    Fill(Read(file.Name), values)
                ))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Without the folder of the language; a name that begins with <c>dot_</c> is a hidden one.</summary>
    private static string PathOf(string path) =>
        path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]
            .Replace(Hidden, ".", StringComparison.Ordinal);

    private static string Read(string name)
    {
        using var stream = typeof(StarterFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (name, value) in values)
        {
            text = text.Replace($"%%{name}%%", value, StringComparison.Ordinal)
                .Replace($"%%={name}%%", YamlText.Of(value), StringComparison.Ordinal);
        }
        return text;
    }
}
