using IncidentDocs.Core.Languages.Shell;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>A word of a call, after quote removal.</summary>
public sealed class Argument
{
    /// <summary>Takes a word.</summary>
    /// <param name="unquoted">Its value, with the places in the text that it was read from.</param>
    /// <param name="level">The place in the command of a span of that text.</param>
    /// <param name="span">Where in that text it stands.</param>
    /// <param name="isKnown">Whether nothing in it has to be expanded.</param>
    internal Argument(
        UnquotedText unquoted,
        Func<TextSpan, TextSpan> level,
        TextSpan span,
        bool isKnown
    )
    {
        Unquoted = unquoted;
        Level = level;
        Span = level(span);
        IsKnown = isKnown;
    }

    /// <summary>Its value; expansions stay as they are written.</summary>
    public string Value => Unquoted.Value;

    /// <summary>Where in the command it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether nothing in it has to be expanded.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether it is an option: it begins with a dash and is more than one.</summary>
    public bool IsOption => Value is ['-', _, ..];

    /// <summary>The value with the places of its characters in the text that it was read from.</summary>
    internal UnquotedText Unquoted { get; }

    /// <summary>The place in the command of a span of that text.</summary>
    internal Func<TextSpan, TextSpan> Level { get; }

    /// <summary>The place in the command of a span of the value.</summary>
    public TextSpan PlaceOf(TextSpan span) => Level(Unquoted.PlaceOf(span));
}
