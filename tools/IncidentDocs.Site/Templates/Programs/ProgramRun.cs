using System.Globalization;

namespace IncidentDocs.Site.Templates.Programs;

/// <summary>The state of one page while programs write it: the roots, the places of partials and loops, the output. It serves one page at a time.</summary>
internal sealed class ProgramRun
{
    private const int DeepestInclude = 60;

    private readonly List<LoopPlace> _places = [];
    private int _base;
    private int _room;
    private int _depth;
    private Utf8Output _output = null!;
    private TemplateProgram _body = null!;

    /// <summary>What surrounds the page.</summary>
    public object? Frame { get; private set; }

    /// <summary>The page's view model.</summary>
    public object? Page { get; private set; }

    /// <summary>Writes a page: its layout, which asks for the page's own program.</summary>
    public void Render(
        TemplateProgram layout,
        TemplateProgram body,
        IViewModel frame,
        IViewModel page,
        Utf8Output output
    )
    {
        (Frame, Page, _body, _output) = (frame, page, body, output);
        (_base, _room, _depth) = (0, 0, 0);
        Call(layout, null);
        _places.Clear();
        (Frame, Page) = (null, null);
    }

    /// <summary>Runs the page's own program.</summary>
    public void CallBody() => Call(_body, null);

    /// <summary>Runs a program, with places of its own; the first holds what it knows as <c>it</c>.</summary>
    public void Call(TemplateProgram program, object? it)
    {
        if (++_depth > DeepestInclude)
        {
            throw new ProgramFaultException("a template includes itself");
        }
        var (callerBase, callerRoom) = (_base, _room);
        (_base, _room) = (_base + _room, program.Places);
        while (_places.Count < _base + _room)
        {
            _places.Add(default);
        }
        Set(0, new LoopPlace(it, 0, 0));
        program.Run(this);
        (_base, _room) = (callerBase, callerRoom);
        _depth--;
    }

    /// <summary>What stands at a place of the running program.</summary>
    public LoopPlace At(int place) => _places[_base + place];

    /// <summary>Puts something at a place of the running program.</summary>
    public void Set(int place, LoopPlace value) => _places[_base + place] = value;

    /// <summary>Writes markup as it is.</summary>
    public void WriteRaw(ReadOnlySpan<byte> markup) => _output.Write(markup);

    /// <summary>Writes a value as a template writes it: escaped, but for markup of our own.</summary>
    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                return;
            case string text:
                HtmlEscape.Write(_output, text);
                return;
            case RawHtml html:
                _output.Write(html.Html);
                return;
            case bool flag:
                _output.Write(flag ? "true" : "false");
                return;
            case IFormattable number:
                HtmlEscape.Write(_output, number.ToString(null, CultureInfo.InvariantCulture));
                return;
            default:
                throw new ProgramFaultException("a list or an object can't be written as text");
        }
    }
}
