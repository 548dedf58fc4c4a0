namespace IncidentDocs.Core.Languages;

/// <summary>What a piece of a command is, as far as a reader is to see it.</summary>
public enum CodeTokenKind
{
    /// <summary>Anything else: blanks, arguments, identifiers.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>Quoted text, quotes included; the body of a here-document.</summary>
    String,

    /// <summary>A reserved word.</summary>
    Keyword,

    /// <summary>An expansion, or a name that is given a value.</summary>
    Variable,

    /// <summary>The name of the program or of the function that is called.</summary>
    Command,

    /// <summary>An option of a program, such as <c>--max-time</c>.</summary>
    Option,

    /// <summary>The key of a mapping or of an object.</summary>
    Key,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A separator, pipe, redirection or operator.</summary>
    Operator,

    /// <summary>A place that the reader fills in, such as <c>{{service}}</c>.</summary>
    Parameter,
}
