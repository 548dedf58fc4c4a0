using System.Globalization;
using System.Text;
using IncidentDocs.Core.Languages;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>Writes commands as markup: escaped, with each declared <c>{{parameter}}</c> marked. Nothing else in braces is touched.</summary>
/// <param name="runbook">The runbook whose parameters count.</param>
/// <param name="isOnPaper">Whether it is printed: without colours, and without what a script would need to fill in values.</param>
internal sealed class CommandMarkup(Runbook runbook, bool isOnPaper)
{
    /// <summary>A command as a block.</summary>
    public CommandBlock Block(Command command) =>
        new(command.Language, Of(command.Text, command.Language));

    /// <summary>The markup of a command. Each place says how a value must be quoted in it.</summary>
    public RawHtml Of(string command, string language)
    {
        var text = command.TrimEnd('\r', '\n');
        var tokens = CodeHighlighter.Tokens(text, language, IsDeclared);
        var surroundings = ParameterSurroundings.Of(
            text,
            language,
            [.. tokens.Where(IsParameter).Select(token => token.Span)]
        );
        var html = new StringBuilder(text.Length * 2 + surroundings.Length * 80);
        var place = 0;
        foreach (var token in tokens)
        {
            var piece = text.AsSpan(token.Span.Start, token.Span.Length);
            if (!IsParameter(token))
            {
                CodeMarkup.Append(html, piece, isOnPaper ? CodeTokenKind.Text : token.Kind);
                continue;
            }
            html.Append("<var class=\"parameter\"");
            if (!isOnPaper)
            {
                html.Append(
                    CultureInfo.InvariantCulture,
                    $" data-name=\"{ParameterMask.NameOf(text, token.Span)}\" data-in=\"{surroundings[place++]}\""
                );
            }
            html.Append('>');
            HtmlText.Append(html, piece);
            html.Append("</var>");
        }
        return new RawHtml(html.ToString());
    }

    private static bool IsParameter(CodeToken token) => token.Kind is CodeTokenKind.Parameter;

    /// <summary>Marks the parameters in markup that our Markdown renderer made; what stands inside a tag is left alone.</summary>
    public RawHtml? Mark(RawHtml? markup)
    {
        if (markup is null || !markup.Html.Contains("{{", StringComparison.Ordinal))
        {
            return markup;
        }
        var html = new StringBuilder(markup.Html.Length + 64);
        var rest = markup.Html.AsSpan();
        while (!rest.IsEmpty)
        {
            var tag = rest.IndexOf('<');
            var text = tag < 0 ? rest : rest[..tag];
            html.Append(MarkText(text.ToString()));
            rest = rest[text.Length..];
            var close = rest.IndexOf('>');
            var end = close < 0 ? rest.Length : close + 1;
            html.Append(rest[..end]);
            rest = rest[end..];
        }
        return new RawHtml(html.ToString());
    }

    private string MarkText(string text)
    {
        foreach (var parameter in runbook.Parameters)
        {
            var place = "{{" + parameter.Name.Value + "}}";
            text = text.Replace(
                place,
                isOnPaper
                    ? $"<var class=\"parameter\">{place}</var>"
                    : $"<var class=\"parameter\" data-name=\"{parameter.Name.Value}\">{place}</var>",
                StringComparison.Ordinal
            );
        }
        return text;
    }

    private bool IsDeclared(string name) =>
        runbook.Parameters.Any(parameter =>
            string.Equals(parameter.Name.Value, name, StringComparison.Ordinal)
        );
}
