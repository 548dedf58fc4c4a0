namespace IncidentDocs.Core.Languages.Shell;

/// <summary>A word of a shell command.</summary>
public sealed class ShellWord
{
    private readonly string _source;
    private UnquotedText? _value;

    /// <summary>Takes a word that was read.</summary>
    /// <param name="source">The text it stands in.</param>
    /// <param name="span">Where it stands, quotes included.</param>
    /// <param name="expansions">Its expansions, in order; those within others are left out.</param>
    /// <param name="equalsAt">Where the <c>=</c> of an assignment stands; -1 where it is none.</param>
    internal ShellWord(
        string source,
        TextSpan span,
        ImmutableArray<TextSpan> expansions,
        int equalsAt
    )
    {
        _source = source;
        Span = span;
        Expansions = expansions;
        EqualsAt = equalsAt;
    }

    /// <summary>Where it stands, quotes included.</summary>
    public TextSpan Span { get; }

    /// <summary>Its expansions (<c>$x</c>, <c>$(…)</c>, <c>`…`</c>, <c>&lt;(…)</c>), in order; those within others are left out.</summary>
    public ImmutableArray<TextSpan> Expansions { get; }

    /// <summary>The word as it is written.</summary>
    public string Text => _source.Substring(Span.Start, Span.Length);

    /// <summary>The word after quote removal; expansions stay as they are written.</summary>
    public string Value => Unquoted.Value;

    /// <summary>Whether nothing in it has to be expanded, so that the value is known.</summary>
    public bool IsKnown => Expansions.IsEmpty;

    /// <summary>Where the <c>=</c> of an assignment stands; -1 where it is none.</summary>
    internal int EqualsAt { get; }

    /// <summary>The value with the place of each of its characters.</summary>
    internal UnquotedText Unquoted => _value ??= ShellUnquoting.Read(_source, Span, Expansions);

    /// <summary>The name of an assignment, without subscript.</summary>
    internal ReadOnlySpan<char> AssignedName
    {
        get
        {
            var name = _source.AsSpan(Span.Start, Math.Max(0, EqualsAt - Span.Start));
            var end = name.IndexOfAny('[', '+');
            return end < 0 ? name : name[..end];
        }
    }
}
