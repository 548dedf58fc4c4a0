namespace IncidentDocs.Core.Model.Binding;

/// <summary>The document that is being bound, and what was found while doing so.</summary>
/// <param name="source">The document's text.</param>
/// <param name="translation">Its texts in further languages, from files beside it; null where there are none.</param>
internal sealed class BindContext(SourceText source, TranslationOverlay? translation = null)
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>The document's text.</summary>
    public SourceText Source => source;

    /// <summary>What was found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _found;

    /// <summary>In which languages the texts are that were bound.</summary>
    public TextCounts Texts { get; private set; }

    /// <summary>A text that a reader sees, with what translations say of it.</summary>
    public LocalizedText Read(LocalizedText text, TextSpan span)
    {
        var whole = translation?.Over(text, span) ?? text;
        Texts = Texts.With(whole);
        return whole;
    }

    /// <summary>A place in the document.</summary>
    public Location At(TextSpan span) => source.At(span);

    /// <summary>Reports a finding.</summary>
    public void Report(Diagnostic diagnostic) => _found.Add(diagnostic);
}
