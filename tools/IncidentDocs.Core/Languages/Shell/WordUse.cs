namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Where a word stands, which decides what may be in it.</summary>
internal enum WordUse
{
    /// <summary>Where a command begins: an assignment or the command's name.</summary>
    First,

    /// <summary>An argument.</summary>
    Argument,

    /// <summary>An argument of <c>declare</c> and its like, which may assign a list.</summary>
    Declared,

    /// <summary>An element of a list.</summary>
    Element,

    /// <summary>A word of <c>[[ … ]]</c>, which may be an extended pattern.</summary>
    Condition,

    /// <summary>A regular expression of <c>[[ … =~ … ]]</c>.</summary>
    Regex,
}
