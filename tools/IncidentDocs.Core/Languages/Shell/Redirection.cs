namespace IncidentDocs.Core.Languages.Shell;

/// <summary>A redirection.</summary>
/// <param name="operation">The operator, such as <c>&gt;&gt;</c>.</param>
/// <param name="target">The word behind it: a file, a descriptor, the end mark of a here-document.</param>
/// <param name="span">Where it stands.</param>
public sealed class Redirection(string operation, ShellWord target, TextSpan span)
{
    /// <summary>The operator, such as <c>&gt;&gt;</c>.</summary>
    public string Operator => operation;

    /// <summary>The word behind it: a file, a descriptor, the end mark of a here-document.</summary>
    public ShellWord Target => target;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => span;

    /// <summary>The body of a here-document; null for any other.</summary>
    public TextSpan? Body { get; internal set; }
}
