using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>Task boxes only where they begin an item and white space follows; the library takes any <c>[x]</c> in an item, that of a link included.</summary>
internal sealed class StrictTaskParser : TaskListInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Root?.FirstChild is null
        && processor.Block?.Parent is Markdig.Syntax.ListItemBlock item
        && ReferenceEquals(item[0], processor.Block)
        && slice.PeekChar(2) == ']'
        && slice.PeekChar(3) is ' ' or '\t' or '\n' or '\r' or '\0'
        && base.Match(processor, ref slice);
}
