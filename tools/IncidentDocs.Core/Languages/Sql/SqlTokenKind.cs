namespace IncidentDocs.Core.Languages.Sql;

/// <summary>What a token of SQL is.</summary>
public enum SqlTokenKind
{
    /// <summary>A word: keyword, name or function.</summary>
    Word,

    /// <summary>A name in quotes.</summary>
    QuotedName,

    /// <summary>A string, dollar-quoted ones included.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A variable: <c>$1</c>, <c>:name</c>, <c>@name</c>.</summary>
    Variable,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>Any other operator.</summary>
    Operator,

    /// <summary>A command of the client, such as <c>\timing on</c>.</summary>
    Client,
}
