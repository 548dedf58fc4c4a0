namespace IncidentDocs.Site.Templates.Programs;

/// <summary>The names that hold at a place of a template: the roots, <c>it</c> of a partial, and the items of the loops around it.</summary>
/// <param name="isPartial">Whether the template has an <c>it</c>.</param>
internal sealed class Names(bool isPartial)
{
    private readonly Stack<string> _loops = new();

    /// <summary>How many places are needed at most.</summary>
    public int Places { get; private set; } = 1;

    /// <summary>The place of the innermost loop; 0 outside of all.</summary>
    public int Innermost => _loops.Count;

    /// <summary>Enters a loop; the place of its item, or 0 where the name is taken.</summary>
    public int Enter(string name)
    {
        if (
            name is "frame" or "page" or "t" or "it" or "for"
            || _loops.Contains(name, StringComparer.Ordinal)
        )
        {
            return 0;
        }
        _loops.Push(name);
        Places = Math.Max(Places, _loops.Count + 1);
        return _loops.Count;
    }

    /// <summary>Leaves the innermost loop.</summary>
    public void Leave() => _loops.Pop();

    /// <summary>How a name is read; null where it is not known here.</summary>
    public Func<ProgramRun, object?>? Find(string name)
    {
        if (name is "it" && isPartial)
        {
            return run => run.At(0).Value;
        }
        // A stack counts from its top.
        var fromTop = _loops
            .TakeWhile(loop => !string.Equals(loop, name, StringComparison.Ordinal))
            .Count();
        var place = _loops.Count - fromTop;
        return name switch
        {
            "frame" => run => run.Frame,
            "page" => run => run.Page,
            _ when place > 0 => run => run.At(place).Value,
            _ => null,
        };
    }
}
