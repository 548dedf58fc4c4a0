using System.Buffers;
using System.Collections.Concurrent;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Templates.Programs;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates;

/// <summary>Turns a frame, a view model and the name of a template into the bytes of a page. Safe to use from many threads at once.</summary>
/// <param name="templates">The parsed templates.</param>
/// <param name="words">The words of the interface.</param>
public sealed class SiteRenderer(TemplateSet templates, Words words)
{
    /// <summary>The layout of a page.</summary>
    public const string Layout = "layouts/base.html";

    /// <summary>The layout of what a page's twin is made of: the page without what surrounds it.</summary>
    public const string TwinLayout = "layouts/twin.html";

    private readonly ConcurrentBag<PageContext> _idle = [];
    private readonly ConcurrentBag<ProgramRun> _idleRuns = [];
    private ProgramSet _programs = ProgramSet.Of(templates, words);

    /// <summary>The words of the interface.</summary>
    public Words Words { get; } = words;

    /// <summary>A renderer of the same templates that leaves every page to the template engine.</summary>
    internal SiteRenderer ByEngine() => new(templates, Words) { _programs = ProgramSet.None };

    /// <summary>Renders a page into a writer.</summary>
    /// <param name="frame">What surrounds the page; <c>frame</c> in templates.</param>
    /// <param name="template">Path of the page's template below <c>templates/</c>, such as <c>pages/runbook.html</c>.</param>
    /// <param name="page">The page's view model; <c>page</c> in templates.</param>
    /// <param name="writer">Where the bytes go.</param>
    /// <param name="layout">Path of the template around it.</param>
    /// <exception cref="TemplateFailedException">A template of the handbook is wrong (DOC009).</exception>
    public void Render(
        IViewModel frame,
        string template,
        IViewModel page,
        IBufferWriter<byte> writer,
        string layout = Layout
    )
    {
        if (_programs.Find(layout) is not { } around || _programs.Find(template) is not { } body)
        {
            RenderByEngine(layout, frame, template, page, writer);
            return;
        }
        var run = _idleRuns.TryTake(out var idle) ? idle : new ProgramRun();
        try
        {
            run.Render(around, body, frame, page, new Utf8Output(writer));
        }
        catch (ProgramFaultException fault)
        {
            // Only our own templates are programs, so this is a bug; the engine says where.
            RenderByEngine(layout, frame, template, page, new ArrayBufferWriter<byte>());
            throw new InvalidOperationException($"{template}: {fault.Message}", fault);
        }
        _idleRuns.Add(run);
    }

    /// <summary>Renders a page by the template engine alone.</summary>
    private void RenderByEngine(
        string layout,
        IViewModel frame,
        string template,
        IViewModel page,
        IBufferWriter<byte> writer
    )
    {
        var context = _idle.TryTake(out var idle) ? idle : new PageContext(templates);
        try
        {
            context.Render(
                Find(layout),
                Find(template),
                frame,
                page,
                Words,
                new Utf8Output(writer)
            );
        }
        catch (ScriptRuntimeException fault)
        {
            throw Explain(fault);
        }
        // A context that has failed is in an unknown state and is not used again.
        _idle.Add(context);
    }

    private ParsedTemplate Find(string path) =>
        templates.Find(path)
        ?? throw new InvalidOperationException($"there is no template '{path}'");

    private Exception Explain(ScriptRuntimeException fault)
    {
        const string folder = "templates/";
        var path = fault.Span.FileName ?? string.Empty;
        var template = path.StartsWith(folder, StringComparison.Ordinal)
            ? templates.Find(path[folder.Length..])
            : null;
        if (template is null || template.IsBuiltIn)
        {
            return new InvalidOperationException($"{fault.Span}: {fault.OriginalMessage}", fault);
        }
        var message = fault is TemplateFault own
            ? own.Text
            : new Message(
                $"템플릿 오류: {fault.OriginalMessage}",
                $"template failed: {fault.OriginalMessage}"
            );
        return new TemplateFailedException(
            new Diagnostic(
                TemplateFindings.InvalidTemplate,
                template.Source.At(TemplateSet.SpanOf(fault.Span)),
                message
            )
        );
    }
}
