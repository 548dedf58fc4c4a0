using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Html;

/// <summary>A code block: highlighted by whoever knows the language, else plain; a Mermaid diagram by whoever draws it.</summary>
internal sealed class CodeHtml : MarkdownObjectRenderer<PageHtml, CodeBlock>
{
    private const int LongestLanguage = 32;

    protected override void Write(PageHtml page, CodeBlock block)
    {
        var language = LanguageOf(block);
        var code = CodeOf(block);
        page.EnsureLine();
        if (
            language is "mermaid"
            && page.Options.WriteDiagram?.Invoke(language, code, page.Writer) == true
        )
        {
            page.WriteLine();
            return;
        }
        page.Write("<pre class=\"code\" tabindex=\"0\"><code");
        if (language.Length > 0)
        {
            page.WriteAttribute("class", "language-" + language);
        }
        page.Write('>');
        if (page.Options.HighlightCode?.Invoke(language, code, page.Writer) != true)
        {
            page.WriteEscape(code);
        }
        page.WriteLine("</code></pre>");
    }

    private static string CodeOf(CodeBlock block)
    {
        var code = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            code.Append(block.Lines.Lines[i].Slice.AsSpan()).Append('\n');
        }
        return code.ToString(0, Math.Max(code.Length - 1, 0));
    }

    // The first word after the fence where it looks like the name of a language; "" for all else.
    private static string LanguageOf(CodeBlock block)
    {
        var info = (block as FencedCodeBlock)?.Info ?? "";
        var isName =
            info.Length <= LongestLanguage
            && info.All(letter =>
                char.IsAsciiLetterOrDigit(letter) || letter is '+' or '#' or '-' or '_' or '.'
            );
        return isName ? info.ToLowerInvariant() : "";
    }
}
