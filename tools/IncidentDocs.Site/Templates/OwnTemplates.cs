using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Site.Templates;

/// <summary>Reads the templates that a handbook brings along, and finds those that replace nothing.</summary>
internal static class OwnTemplates
{
    private const string Partials = "partials/";
    private const string End = ".html";
    private const char ByteOrderMark = '\uFEFF';

    private static readonly ImmutableArray<string> Closed = ["pages/", "layouts/", "i18n/"];

    /// <summary>The texts by their paths below <c>templates/</c>; one that is no UTF-8 is a finding at its first wrong byte.</summary>
    public static Dictionary<string, string> Decode(
        IEnumerable<KeyValuePair<string, SourceFile>> files,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var (path, file) in files.Where(file =>
                file.Key.EndsWith(End, StringComparison.Ordinal)
            )
        )
        {
            var bytes = file.Read();
            try
            {
                texts.Add(path, strict.GetString(bytes).TrimStart(ByteOrderMark));
            }
            catch (DecoderFallbackException fault)
            {
                var before = Encoding.UTF8.GetString(bytes, 0, Math.Max(fault.Index, 0));
                diagnostics.Add(
                    new Diagnostic(
                        TemplateFindings.InvalidTemplate,
                        new SourceText(file.Path, before).At(new TextSpan(before.Length, 0)),
                        new Message("템플릿이 UTF-8이 아님", "the template is not UTF-8")
                    )
                );
            }
        }
        return texts;
    }

    /// <summary>Files of a name that nothing asks for: whoever wrote them meant another.</summary>
    /// <param name="files">Files by their paths below <c>templates/</c>.</param>
    /// <param name="builtIn">The paths of the built-in files.</param>
    /// <param name="texts">The handbook's templates.</param>
    public static IEnumerable<Diagnostic> Misnamed(
        IEnumerable<KeyValuePair<string, SourceFile>> files,
        IReadOnlyCollection<string> builtIn,
        IReadOnlyDictionary<string, string> texts
    ) =>
        from file in files
        let folder = Closed.Add(Partials).FirstOrDefault(name => IsIn(file.Key, name))
        where folder is not null && !builtIn.Contains(file.Key, StringComparer.Ordinal)
        where
            !string.Equals(folder, Partials, StringComparison.Ordinal)
            || !IsIncluded(file.Key, texts.Values)
        select new Diagnostic(
            TemplateFindings.InvalidTemplate,
            new SourceText(file.Value.Path, string.Empty).At(new TextSpan(0, 0)),
            new Message(
                $"'{file.Key}'{Josa.Called(file.Key)} 파일은 아무것도 바꾸지 않음",
                $"'{file.Key}' replaces nothing"
            )
        )
        {
            Help = NearestName.Of(file.Key, builtIn.Where(name => IsIn(name, folder))) is { } near
                ? new Message($"혹시 '{near}'?", $"did you mean '{near}'?")
                : null,
        };

    private static bool IsIn(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal);

    private static bool IsIncluded(string path, IEnumerable<string> texts)
    {
        var name = path[Partials.Length..];
        name = name.EndsWith(End, StringComparison.Ordinal) ? name[..^End.Length] : name;
        return texts.Any(text =>
            text.Contains($"\"{name}\"", StringComparison.Ordinal)
            || text.Contains($"'{name}'", StringComparison.Ordinal)
        );
    }
}
