using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;
using Scriban;
using Scriban.Parsing;

namespace IncidentDocs.Site.Templates;

/// <summary>All templates, each parsed once: the built-in ones, and over them a handbook's own of the same name.</summary>
public sealed class TemplateSet
{
    private const string Folder = "templates/";
    private readonly FrozenDictionary<string, ParsedTemplate> _templates;

    private TemplateSet(
        FrozenDictionary<string, ParsedTemplate> templates,
        ImmutableArray<Diagnostic> diagnostics
    )
    {
        _templates = templates;
        Diagnostics = diagnostics;
    }

    /// <summary>What is wrong with the handbook's templates (DOC009). The built-in template stands in for one that does not parse.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The paths below <c>templates/</c>, in ordinal order.</summary>
    public IEnumerable<string> Paths => _templates.Keys.Order(StringComparer.Ordinal);

    /// <summary>Parses the templates. Keys are paths below <c>templates/</c>, such as <c>partials/badge.html</c>; files of another extension are left out.</summary>
    public static TemplateSet Parse(
        IReadOnlyDictionary<string, string> builtIn,
        IReadOnlyDictionary<string, string> overrides
    )
    {
        var templates = new Dictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        AddAll(builtIn, isBuiltIn: true, templates, diagnostics);
        if (diagnostics.Count > 0)
        {
            throw new InvalidOperationException($"built-in template: {diagnostics[0].Message.En}");
        }
        AddAll(overrides, isBuiltIn: false, templates, diagnostics);
        return new TemplateSet(
            templates.ToFrozenDictionary(StringComparer.Ordinal),
            diagnostics.ToImmutable()
        );
    }

    /// <summary>The template at a path below <c>templates/</c>; null when there is none.</summary>
    public ParsedTemplate? Find(string path) => _templates.GetValueOrDefault(path);

    private static void AddAll(
        IReadOnlyDictionary<string, string> files,
        bool isBuiltIn,
        Dictionary<string, ParsedTemplate> templates,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        foreach (var (path, text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (!path.EndsWith(".html", StringComparison.Ordinal))
            {
                continue;
            }
            var source = new SourceText(Folder + path, text);
            if (TemplateLimits.Find(source) is { } tooMuch)
            {
                diagnostics.Add(tooMuch);
                continue;
            }
            // The line end that closes a file is not part of a piece: it would stand between a link and the full stop after it.
            var parsed = Template.Parse(text.TrimEnd('\r', '\n'), source.Path);
            if (parsed.HasErrors)
            {
                diagnostics.AddRange(parsed.Messages.Select(message => Finding(source, message)));
            }
            else
            {
                templates[path] = new ParsedTemplate(source, parsed.Page!, isBuiltIn);
            }
        }
    }

    private static Diagnostic Finding(SourceText source, LogMessage message) =>
        new(
            TemplateFindings.InvalidTemplate,
            source.At(SpanOf(message.Span)),
            new Message(
                $"템플릿을 해석할 수 없음: {message.Message}",
                $"template does not parse: {message.Message}"
            )
        );

    /// <summary>Our span of the template engine's, whose end is inclusive.</summary>
    internal static TextSpan SpanOf(SourceSpan span) =>
        TextSpan.Between(span.Start.Offset, Math.Max(span.End.Offset + 1, span.Start.Offset));
}
