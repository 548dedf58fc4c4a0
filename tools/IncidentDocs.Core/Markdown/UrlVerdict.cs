namespace IncidentDocs.Core.Markdown;

/// <summary>What the policy says of an address. The first three are allowed.</summary>
public enum UrlVerdict
{
    /// <summary>Within the handbook: a path, a query or a fragment.</summary>
    Relative,

    /// <summary><c>http</c> or <c>https</c> with a host.</summary>
    Web,

    /// <summary><c>mailto</c> or <c>tel</c>.</summary>
    Contact,

    /// <summary>Refused: nothing is written.</summary>
    Empty,

    /// <summary>Refused: a scheme that is not in the list, or what a browser might take for one.</summary>
    Scheme,

    /// <summary>Refused: <c>//host</c>, which takes the scheme of the page.</summary>
    SchemeRelative,

    /// <summary>Refused: <c>http</c> or <c>https</c> without <c>//</c> and a host.</summary>
    NoHost,

    /// <summary>Refused: a name or a password before the host.</summary>
    UserInfo,

    /// <summary>Refused: a backslash, which browsers read as a slash.</summary>
    Backslash,

    /// <summary>Refused: a control, format or bidirectional character, or white space at an end, which browsers drop.</summary>
    Character,

    /// <summary>Refused for an image: only relative ones and <c>https</c>.</summary>
    InsecureImage,
}
