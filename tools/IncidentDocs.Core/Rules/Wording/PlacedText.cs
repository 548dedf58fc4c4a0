using System.Text;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;

namespace IncidentDocs.Core.Rules.Wording;

/// <summary>A text of a document that leads back to where its words are written.</summary>
internal sealed class PlacedText
{
    private const char CodeMark = '`';

    private readonly Location _whole;

    // Where each letter is written; asked for only where something was found.
    private readonly Lazy<ImmutableArray<int>>? _offsets;

    private PlacedText(string text, Location whole, Func<ImmutableArray<int>>? offsets = null)
    {
        Text = text;
        _whole = whole;
        _offsets = offsets is null ? null : new Lazy<ImmutableArray<int>>(offsets);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>A text as a reader sees it, in each of its languages.</summary>
    public static IEnumerable<PlacedText> Of(LocalizedText? text) =>
        text?.Location is { } place
            ? new[] { text.Any, text.Ko, text.En }
                .OfType<string>()
                .Select(words => new PlacedText(words, place))
            : [];

    /// <summary>A scalar.</summary>
    public static PlacedText Of(Located<string> text) => new(text.Value, text.Location);

    /// <summary>A stretch of a file, read as it stands.</summary>
    public static PlacedText Of(Location place) =>
        new(
            place.Source.Slice(place.Span),
            place,
            () => [.. Enumerable.Range(place.Span.Start, place.Span.Length)]
        );

    /// <summary>The prose of a document, a text a section, code left out.</summary>
    public static IEnumerable<PlacedText> OfProse(CompiledDocument document) =>
        document.Prose?.Sections.Select(section => OfSection(document.Source, section)) ?? [];

    /// <summary>Where some words of the text are written; the whole place where they are written in another way, as over two lines.</summary>
    public Location PlaceOf(FoundWording found)
    {
        if (_offsets?.Value is { IsEmpty: false } offsets)
        {
            var (first, last) = (offsets[found.Start], offsets[found.Start + found.Length - 1]);
            return _whole.Source.At(new TextSpan(first, last - first + 1));
        }
        var words = Text.AsSpan(found.Start, found.Length);
        var at = _whole
            .Source.Text.AsSpan(_whole.Span.Start, _whole.Span.Length)
            .IndexOf(words, StringComparison.Ordinal);
        return at < 0
            ? _whole
            : _whole.Source.At(new TextSpan(_whole.Span.Start + at, found.Length));
    }

    private static PlacedText OfSection(SourceText source, MarkdownSection section)
    {
        var text = new StringBuilder();
        foreach (var run in section.Runs)
        {
            if (run.Kind == MarkdownRunKind.Text)
            {
                var from = text.Length;
                text.Append(source.Text, run.Span.Start, run.Span.Length);
                text.Replace('\n', ' ', from, run.Span.Length);
                text.Replace('\r', ' ', from, run.Span.Length);
            }
            else
            {
                text.Append(CodeMark);
            }
            if (run.Gap != MarkdownGap.None)
            {
                text.Append(run.Gap == MarkdownGap.Break ? '\n' : ' ');
            }
        }
        return new PlacedText(text.ToString(), source.At(default), () => OffsetsOf(section));
    }

    private static ImmutableArray<int> OffsetsOf(MarkdownSection section)
    {
        var offsets = ImmutableArray.CreateBuilder<int>();
        foreach (var run in section.Runs)
        {
            offsets.AddRange(
                run.Kind == MarkdownRunKind.Text
                    ? Enumerable.Range(run.Span.Start, run.Span.Length)
                    : [run.Span.Start]
            );
            if (run.Gap != MarkdownGap.None)
            {
                offsets.Add(Math.Max(run.Span.Start, run.Span.End - 1));
            }
        }
        return offsets.DrainToImmutable();
    }
}
