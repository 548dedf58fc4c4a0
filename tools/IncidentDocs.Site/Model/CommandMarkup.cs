using System.Text;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>Writes commands as markup: escaped, with each declared <c>{{parameter}}</c> marked. Nothing else in braces is touched.</summary>
/// <param name="runbook">The runbook whose parameters count.</param>
internal sealed class CommandMarkup(Runbook runbook)
{
    /// <summary>A command as a block.</summary>
    public CommandBlock Block(Command command) => new(command.Language, Of(command.Text));

    /// <summary>The markup of a command.</summary>
    public RawHtml Of(string command)
    {
        var html = new StringBuilder(command.Length + 64);
        var rest = command.AsSpan().TrimEnd("\r\n");
        while (true)
        {
            var open = rest.IndexOf("{{", StringComparison.Ordinal);
            var close = open < 0 ? -1 : rest[open..].IndexOf("}}", StringComparison.Ordinal);
            if (close < 0)
            {
                HtmlText.Append(html, rest);
                return new RawHtml(html.ToString());
            }
            HtmlText.Append(html, rest[..open]);
            Place(html, rest.Slice(open, close + 2));
            rest = rest[(open + close + 2)..];
        }
    }

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
                $"<var class=\"parameter\">{place}</var>",
                StringComparison.Ordinal
            );
        }
        return text;
    }

    private void Place(StringBuilder html, ReadOnlySpan<char> place)
    {
        var name = place[2..^2].Trim();
        if (IsDeclared(name))
        {
            html.Append("<var class=\"parameter\">");
            HtmlText.Append(html, place);
            html.Append("</var>");
        }
        else
        {
            HtmlText.Append(html, place);
        }
    }

    private bool IsDeclared(ReadOnlySpan<char> name)
    {
        foreach (var parameter in runbook.Parameters)
        {
            if (name.SequenceEqual(parameter.Name.Value))
            {
                return true;
            }
        }
        return false;
    }
}
