namespace IncidentDocs.Core.Markdown.Tree;

/// <summary>
/// Decides which of the tags that pass have a partner, so that what is written is balanced and valid whatever was written:
/// <c>details</c> may span the blocks of one container, <c>summary</c> only begins one, all others stay within their line or block.
/// A tag without a partner is text. Tokens are handed in order; every decision is an index that was handed in.
/// </summary>
internal sealed class HtmlBalance
{
    private readonly Stack<Entry> _open = new();
    private readonly HashSet<int> _passing = [];
    private readonly HashSet<int> _bare = [];
    private readonly int[] _counts = new int[(int)HtmlTagName.Mark + 1];

    /// <summary>The tokens that are written as tags.</summary>
    public IReadOnlySet<int> Passing => _passing;

    /// <summary>Those of them that open a <c>details</c> without a <c>summary</c>.</summary>
    public IReadOnlySet<int> Bare => _bare;

    /// <summary>Takes the next tag.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="index">What stands for it in the answer.</param>
    /// <param name="allowsBlocks">Whether <c>details</c> and <c>summary</c> may stand here.</param>
    public void Take(HtmlTag tag, int index, bool allowsBlocks)
    {
        if (tag.Name == HtmlTagName.Br)
        {
            Content();
            _passing.Add(index);
        }
        else if (tag.IsPhrase)
        {
            Content();
            TakePhrase(tag, index);
        }
        else if (allowsBlocks && tag.Name == HtmlTagName.Details)
        {
            TakeDetails(tag, index);
        }
        else if (allowsBlocks && tag.Name == HtmlTagName.Summary)
        {
            TakeSummary(tag, index);
        }
    }

    /// <summary>Something to read stands here: a summary can't follow.</summary>
    public void Content()
    {
        if (_open.TryPeek(out var top))
        {
            top.HasContent = true;
        }
    }

    /// <summary>The end of a line of inlines or of an HTML block: only <c>details</c> stay open.</summary>
    public void EndBlock()
    {
        while (_open.TryPeek(out var top) && top.Name != HtmlTagName.Details)
        {
            Pop();
        }
    }

    private void TakePhrase(HtmlTag tag, int index)
    {
        if (!tag.IsClose)
        {
            Push(tag.Name, index);
            return;
        }
        if (IsOpen(tag.Name))
        {
            Close(tag.Name, index);
        }
    }

    private void TakeDetails(HtmlTag tag, int index)
    {
        EndBlock();
        if (!tag.IsClose)
        {
            Content();
            Push(HtmlTagName.Details, index);
            return;
        }
        if (!IsOpen(HtmlTagName.Details))
        {
            return;
        }
        var details = Pop();
        _passing.Add(details.Index);
        _passing.Add(index);
        if (details.Summary is { } summary)
        {
            _passing.Add(summary.Open);
            _passing.Add(summary.Close);
            return;
        }
        _bare.Add(details.Index);
    }

    private void TakeSummary(HtmlTag tag, int index)
    {
        if (!tag.IsClose)
        {
            var begins =
                _open.TryPeek(out var top)
                && top is { Name: HtmlTagName.Details, HasContent: false };
            Content();
            if (begins)
            {
                Push(HtmlTagName.Summary, index);
            }
            return;
        }
        if (!IsOpen(HtmlTagName.Summary))
        {
            return;
        }
        var open = Close(HtmlTagName.Summary, index);
        _passing.Remove(open);
        _passing.Remove(index);
        _open.Peek().Summary = (open, index);
    }

    // Tags inside that were not closed are text.
    private int Close(HtmlTagName name, int index)
    {
        Entry open;
        do
        {
            open = Pop();
        } while (open.Name != name);
        _passing.Add(open.Index);
        _passing.Add(index);
        return open.Index;
    }

    private bool IsOpen(HtmlTagName name) => _counts[(int)name] > 0;

    private void Push(HtmlTagName name, int index)
    {
        _counts[(int)name]++;
        _open.Push(new Entry(name, index));
    }

    private Entry Pop()
    {
        var entry = _open.Pop();
        _counts[(int)entry.Name]--;
        return entry;
    }

    private sealed class Entry(HtmlTagName name, int index)
    {
        public HtmlTagName Name { get; } = name;

        public int Index { get; } = index;

        public bool HasContent { get; set; }

        public (int Open, int Close)? Summary { get; set; }
    }
}
