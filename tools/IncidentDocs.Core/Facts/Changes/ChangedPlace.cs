namespace IncidentDocs.Core.Facts.Changes;

/// <summary>A place of a document's data that is otherwise than before.</summary>
/// <param name="Keys">The keys on the way to it, the outermost first.</param>
/// <param name="Items">The names of the list items on the way to it.</param>
/// <param name="IsWhole">Whether the whole item came or went.</param>
internal sealed record ChangedPlace(
    ImmutableArray<string> Keys,
    ImmutableArray<string> Items,
    bool IsWhole
)
{
    /// <summary>Stands before the key of a list of which only the order is another.</summary>
    public const string Order = "order:";

    /// <summary>The key that stands for the Markdown body.</summary>
    public const string Body = "body:";

    /// <summary>As a reader is told: the key, or item and key (<c>han-byeol.title</c>).</summary>
    public Message Shown
    {
        get
        {
            var key = Keys[^1].Replace(Order, "", StringComparison.Ordinal);
            var shown = string.Join('.', IsWhole ? Items : Items.Add(key));
            return Keys is [Body] ? new Message("본문", "body") : new Message(shown, shown);
        }
    }

    /// <summary>Whether a change of the same document tells of this place.</summary>
    public bool IsToldBy(HandbookChange change)
    {
        var told = ToldKeys.Of(change.Kind);
        if (told.Contains(Keys[0], StringComparer.Ordinal))
        {
            return true;
        }
        var item = change.Subject[(change.Subject.LastIndexOf('/') + 1)..];
        return Items.Contains(item, StringComparer.Ordinal)
            && (
                told.Contains(ToldKeys.Everything, StringComparer.Ordinal)
                || (!IsWhole && Keys.Any(key => told.Contains(key, StringComparer.Ordinal)))
            );
    }
}
