using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>
/// The texts of a document's translations, laid over the document by their place in it. What a translation says must be a text
/// of the document; which of its fields are texts is known once the document is bound.
/// </summary>
/// <param name="files">The translations that could be read.</param>
internal sealed class TranslationOverlay(ImmutableArray<TranslationFile> files)
{
    private readonly Dictionary<TextSpan, List<TranslatedValue>> _values = [];
    private readonly HashSet<ScalarNode> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly List<Diagnostic> _found = [];

    /// <summary>The translations.</summary>
    public ImmutableArray<TranslationFile> Files => files;

    /// <summary>Whether it was held against the document. It is not where the document itself is broken: one cause, one finding.</summary>
    public bool IsMatched { get; private set; }

    /// <summary>The places of the document that are for the public; null where that was not asked.</summary>
    public Func<TextSpan, bool>? IsPublic { get; set; }

    /// <summary>Holds the translations against the document.</summary>
    /// <param name="root">Its data; null where it has none.</param>
    public void Match(MappingNode? root)
    {
        IsMatched = true;
        foreach (var file in files)
        {
            foreach (var value in new TranslationMatching(file, _found).Run(root))
            {
                if (!_values.TryGetValue(value.Original.Span, out var values))
                {
                    _values.Add(value.Original.Span, values = []);
                }
                values.Add(value);
            }
        }
    }

    /// <summary>A text of the document with what the translations say at its place.</summary>
    public LocalizedText Over(LocalizedText text, TextSpan span)
    {
        if (!_values.TryGetValue(span, out var values))
        {
            return text;
        }
        var (ko, en) = (text.Ko, text.En);
        foreach (var value in values)
        {
            _texts.Add(value.Node);
            (ko, en) =
                value.File.Language == Language.Korean
                    ? (value.Node.Value, en)
                    : (ko, value.Node.Value);
        }
        return new LocalizedText(null, ko ?? text.Any, en ?? text.Any, text.Location);
    }

    /// <summary>What was found in a translation, once the document is bound.</summary>
    public IEnumerable<Diagnostic> FindingsIn(TranslationFile file) =>
        _found
            .Where(found =>
                string.Equals(found.Location.Path, file.Source.Path, StringComparison.Ordinal)
            )
            .Concat(In(file).Where(value => !IsText(value) && !IsEqual(value)).Select(NoText))
            .OrderBy(found => found.Location.Span.Start);

    /// <summary>The texts of a translation that were bound, and the others.</summary>
    public (IEnumerable<ScalarNode> Bound, IEnumerable<ScalarNode> Others) Texts(
        TranslationFile file
    )
    {
        var all = In(file).ToLookup(IsText, value => value.Node);
        return (all[true], all[false]);
    }

    /// <summary>The texts of a translation that stand for public ones.</summary>
    public IEnumerable<ScalarNode> PublicTexts(TranslationFile file) =>
        IsPublic is { } isPublic
            ? In(file)
                .Where(value => IsText(value) && IsPublicValue(value, isPublic))
                .Select(value => value.Node)
            : [];

    private static bool IsPublicValue(TranslatedValue value, Func<TextSpan, bool> isPublic) =>
        value.Original is MappingNode languages
            ? languages.Entries.Any(entry => isPublic(entry.Value.Span))
            : isPublic(value.Original.Span);

    private IEnumerable<TranslatedValue> In(TranslationFile file) =>
        _values.Values.SelectMany(values => values.Where(value => value.File == file));

    private bool IsText(TranslatedValue value) => _texts.Contains(value.Node);

    private static bool IsEqual(TranslatedValue value) =>
        value.Original is ScalarNode original
        && string.Equals(original.Value, value.Node.Value, StringComparison.Ordinal);

    private static Diagnostic NoText(TranslatedValue value) =>
        TranslationMatching.Violation(
            value.File.Source.At(value.Node.Span),
            new Message(
                $"'{Quoted.Of(value.Key)}'{Josa.Topic(value.Key)} 옮기는 글이 아닌데 원문과 다름",
                $"'{Quoted.Of(value.Key)}' is not a text to translate, and differs from the original"
            ),
            new Message(
                "지우면 원문의 값이 그대로 쓰인다.",
                "leave it out; what the original says then holds"
            )
        );
}
