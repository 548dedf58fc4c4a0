using System.Collections.Immutable;

namespace IncidentDocs.Site.Templates;

/// <summary>The files of <c>templates/</c> that are embedded into the tool: templates, the style sheet, the words of the interface.</summary>
public static class EmbeddedTemplates
{
    private const string Prefix = "templates/";

    /// <summary>Reads all files: path below <c>templates/</c> to bytes, in ordinal order.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Read()
    {
        var assembly = typeof(EmbeddedTemplates).Assembly;
        var files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            var path = name.Replace('\\', '/');
            if (path.StartsWith(Prefix, StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                files.Add(path[Prefix.Length..], bytes);
            }
        }
        return files.ToImmutable();
    }
}
