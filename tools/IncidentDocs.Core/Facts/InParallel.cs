using System.Runtime.InteropServices;

namespace IncidentDocs.Core.Facts;

/// <summary>Work on many things at once whose answers keep the order of the things. PLINQ is banned: the native compiler never ends on its SelectMany.</summary>
public static class InParallel
{
    /// <summary>The answers for all items, in the order of the items.</summary>
    /// <param name="items">What is asked about.</param>
    /// <param name="answer">Gives the answers for one item; is called on several threads at once.</param>
    public static ImmutableArray<TAnswer> SelectMany<TItem, TAnswer>(
        IReadOnlyList<TItem> items,
        Func<TItem, IEnumerable<TAnswer>> answer
    )
    {
        var answers = Select(items, item => answer(item).ToArray());
        return ImmutableCollectionsMarshal.AsImmutableArray(
            answers.SelectMany(each => each).ToArray()
        );
    }

    /// <summary>The answer for each item, in the order of the items.</summary>
    /// <param name="items">What is asked about.</param>
    /// <param name="answer">Gives the answer for one item; is called on several threads at once.</param>
    public static ImmutableArray<TAnswer> Select<TItem, TAnswer>(
        IReadOnlyList<TItem> items,
        Func<TItem, TAnswer> answer
    )
    {
        var answers = new TAnswer[items.Count];
        Parallel.For(0, items.Count, at => answers[at] = answer(items[at]));
        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }
}
