using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>
/// Makes a link of a bare <c>http://…</c> or <c>https://…</c>. The address ends before the first character that is not ASCII, so
/// that a particle may follow it (<c>https://example.com/a을</c>), and before closing punctuation.
/// </summary>
internal sealed class BareAddressParser : InlineParser
{
    private static readonly SearchValues<char> AddressLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%"
    );

    public BareAddressParser() => OpeningCharacters = ['h'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (
            !text.StartsWith("http", StringComparison.Ordinal)
            || char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1))
        )
        {
            return false;
        }
        var scheme = SchemeLength(text);
        var length = scheme == 0 ? 0 : AddressLength(text);
        if (length <= scheme)
        {
            return false;
        }
        processor.Inline = Link(processor, slice, length);
        slice.Start += length;
        return true;
    }

    private static int SchemeLength(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("https://", StringComparison.Ordinal))
        {
            return "https://".Length;
        }
        return text.StartsWith("http://", StringComparison.Ordinal) ? "http://".Length : 0;
    }

    private static int AddressLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(AddressLetters);
        length = length < 0 ? text.Length : length;
        var open = text[..length].Count('(') - text[..length].Count(')');
        while (
            length > 0
            && (
                text[length - 1]
                    is '?'
                        or '!'
                        or '.'
                        or ','
                        or ':'
                        or ';'
                        or '*'
                        or '_'
                        or '~'
                        or '\''
                        or '('
                || (text[length - 1] == ')' && open < 0)
            )
        )
        {
            open += text[length - 1] switch
            {
                ')' => 1,
                '(' => -1,
                _ => 0,
            };
            length--;
        }
        return length;
    }

    private static LinkInline Link(InlineProcessor processor, StringSlice slice, int length)
    {
        var span = new SourceSpan(
            processor.GetSourcePosition(slice.Start, out var line, out var column),
            processor.GetSourcePosition(slice.Start + length - 1)
        );
        var content = new StringSlice(slice.Text, slice.Start, slice.Start + length - 1);
        var link = new LinkInline
        {
            Url = content.ToString(),
            UrlSpan = span,
            Span = span,
            Line = line,
            Column = column,
            IsAutoLink = true,
            IsClosed = true,
        };
        link.AppendChild(
            new LiteralInline
            {
                Content = content,
                Span = span,
                Line = line,
                Column = column,
                IsClosed = true,
            }
        );
        return link;
    }
}
