using System.Globalization;

namespace IncidentDocs.Site.Twins;

/// <summary>The blocks of a page as Markdown.</summary>
/// <param name="inline">What stands within lines.</param>
internal sealed class TwinBlocks(TwinInline inline)
{
    /// <summary>The blocks of what is in an element, in order.</summary>
    public List<string> Of(IEnumerable<HtmlNode> nodes)
    {
        var blocks = new List<string>();
        var line = new List<HtmlNode>();
        foreach (var node in nodes)
        {
            if (!node.IsBlock)
            {
                line.Add(node);
                continue;
            }
            Add(blocks, Paragraph(inline.Of(line)));
            line.Clear();
            if (!TwinInline.IsLeftOut(node))
            {
                blocks.AddRange(Block(node));
            }
        }
        Add(blocks, Paragraph(inline.Of(line)));
        return blocks;
    }

    private IEnumerable<string> Block(HtmlNode node) =>
        node.Name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Heading(node),
            "p" => One(Paragraph(inline.Of(node.Children))),
            "summary" or "figcaption" => Bold(node),
            "ul" => One(List(node, _ => "- ")),
            "ol" => One(
                List(node, at => string.Create(CultureInfo.InvariantCulture, $"{at + 1}. "))
            ),
            "dl" => One(Definitions(node)),
            "table" => One(new TwinTable(inline).Of(node)),
            "pre" => One(Code(node)),
            "blockquote" => One(Quote(node)),
            "hr" => ["---"],
            "aside" when node.Is("callout") => One(Quote(node)),
            "div" when node.Is("figure") => One(Figure(node)),
            _ => Of(node.Children),
        };

    private IEnumerable<string> Heading(HtmlNode node)
    {
        var text = inline.Of(node.Children).Replace("\\\n", " ", StringComparison.Ordinal);
        return One(text.Length == 0 ? text : $"{new string('#', node.Name[1] - '0')} {text}");
    }

    private IEnumerable<string> Bold(HtmlNode node)
    {
        var text = inline.Flat(node.Children);
        return One(
            text.Length == 0 || text.Contains("**", StringComparison.Ordinal) ? text : $"**{text}**"
        );
    }

    private string List(HtmlNode list, Func<int, string> markOf)
    {
        var items = list
            .Children.Where(child => child.Name is "li" && !TwinInline.IsLeftOut(child))
            .Select((item, at) => Item(item, markOf(at)))
            .Where(item => item.Length > 0);
        return string.Join('\n', items);
    }

    // The first block stands beside the mark; a list in a list needs no empty line before it.
    private string Item(HtmlNode item, string mark)
    {
        var blocks = Of(item.Children);
        if (blocks.Count == 0)
        {
            return string.Empty;
        }
        var body = blocks[0];
        foreach (var block in blocks.Skip(1))
        {
            body += (IsList(block) ? "\n" : "\n\n") + block;
        }
        return mark + Indented(body, mark.Length);
    }

    private static bool IsList(string block) => block.StartsWith("- ", StringComparison.Ordinal);

    private string Definitions(HtmlNode list)
    {
        var lines = new List<string>();
        var term = string.Empty;
        foreach (
            var part in list.Children.SelectMany(child =>
                child.Name is "div" ? child.Children : [child]
            )
        )
        {
            if (part.Name is "dt")
            {
                term = inline.Flat(part.Children);
            }
            else if (part.Name is "dd")
            {
                lines.Add($"- **{term}**: {inline.Flat(part.Children)}");
            }
        }
        return string.Join('\n', lines);
    }

    private static string Code(HtmlNode node)
    {
        var text = node.AllText.TrimEnd('\n').TrimStart('\n');
        var code = node.Children.FirstOrDefault(child => child.Name is "code");
        var language = code
            ?["class"]?.Split(' ')
            .FirstOrDefault(name => name.StartsWith("language-", StringComparison.Ordinal))
            ?["language-".Length..];
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }
        return $"{fence}{language}\n{text}\n{fence}";
    }

    private string Quote(HtmlNode node) =>
        string.Join(
            '\n',
            Joined(Of(node.Children))
                .Split('\n')
                .Select(line => line.Length == 0 ? ">" : $"> {line}")
        );

    // A figure is one line: what it is, how much, against what.
    private string Figure(HtmlNode node) =>
        string.Join(
            " — ",
            node.Children.Where(child => child.Name is "p")
                .Select(child => inline.Of(child.Children))
                .Where(text => text.Length > 0)
        );

    /// <summary>Blocks as one text.</summary>
    public static string Joined(IEnumerable<string> blocks) => string.Join("\n\n", blocks);

    private static string Indented(string text, int columns) =>
        text.Replace("\n", "\n" + new string(' ', columns), StringComparison.Ordinal)
            .Replace("\n" + new string(' ', columns) + "\n", "\n\n", StringComparison.Ordinal);

    // What would begin a block at the start of a line stands for itself.
    private static string Paragraph(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return text[0] is '#' or '>' or '+' or '=' || (text[0] is '-' && text.Length > 1)
                ? "\\" + text
            : digits > 0 && digits < text.Length && text[digits] is '.' or ')'
                ? text.Insert(digits, "\\")
            : text;
    }

    private static IEnumerable<string> One(string block) => block.Length == 0 ? [] : [block];

    private static void Add(List<string> blocks, string block)
    {
        if (block.Length > 0)
        {
            blocks.Add(block);
        }
    }
}
