using System.Collections.Frozen;

namespace IncidentDocs.Core.Languages.Shell;

/// <summary>A simple command while it is read.</summary>
/// <param name="start">Where it begins.</param>
internal sealed class ShellCommandParts(int start)
{
    private static readonly FrozenSet<string> Declaring = FrozenSet.ToFrozenSet(
        ["declare", "typeset", "local", "readonly", "export", "alias", "eval", "let"],
        StringComparer.Ordinal
    );

    /// <summary>Assignments before the name.</summary>
    public ImmutableArray<ShellWord>.Builder Assignments { get; } =
        ImmutableArray.CreateBuilder<ShellWord>();

    /// <summary>Name and arguments.</summary>
    public ImmutableArray<ShellWord>.Builder Words { get; } =
        ImmutableArray.CreateBuilder<ShellWord>();

    /// <summary>Redirections.</summary>
    public ImmutableArray<Redirection>.Builder Redirections { get; } =
        ImmutableArray.CreateBuilder<Redirection>();

    /// <summary>Where the last word ends; 0 before there is one.</summary>
    public int End { get; set; }

    /// <summary>Whether nothing was read.</summary>
    public bool IsEmpty => Assignments.Count + Words.Count + Redirections.Count == 0;

    /// <summary>Whether a single word was read, which may name a function.</summary>
    public bool IsOneWord => Words.Count == 1 && Assignments.Count + Redirections.Count == 0;

    /// <summary>What the next word may be.</summary>
    public WordUse Use =>
        Words.Count == 0 ? WordUse.First
        : Declaring.Contains(Words[0].Text) ? WordUse.Declared
        : WordUse.Argument;

    /// <summary>The command.</summary>
    public SimpleCommand Finish()
    {
        var last = Redirections.Count == 0 ? start : Redirections[^1].Span.End;
        var end = Math.Max(End, last);
        return new SimpleCommand(
            Assignments.ToImmutable(),
            Words.ToImmutable(),
            Redirections.ToImmutable(),
            TextSpan.Between(start, end)
        );
    }
}
