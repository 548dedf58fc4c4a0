namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>The Unicode properties that patterns may name: the general categories, which .NET knows by their short names, and a few sets.</summary>
internal static class UnicodeProperty
{
    private static readonly ImmutableArray<string> Prefixes = ["General_Category=", "gc="];

    /// <summary>The set of a property that is no category; null where it is none of the few known.</summary>
    public static CodePointSet? SetOf(string name) =>
        name switch
        {
            "ASCII" => CodePointSet.Of([(0, 0x7F)]),
            "Any" => CodePointSet.Of([(0, CodePointSet.Last)]),
            "Script=Hangul" or "sc=Hangul" or "Script=Hang" or "sc=Hang" => CodePointSet.Hangul,
            _ => null,
        };

    /// <summary>The short name of a general category; null where it is none.</summary>
    public static string? CategoryOf(string name)
    {
        var prefix = Prefixes.FirstOrDefault(known =>
            name.StartsWith(known, StringComparison.Ordinal)
        );
        var category = name[(prefix?.Length ?? 0)..];
        return category switch
        {
            "L" or "Letter" => "L",
            "Lu" or "Uppercase_Letter" => "Lu",
            "Ll" or "Lowercase_Letter" => "Ll",
            "Lt" or "Titlecase_Letter" => "Lt",
            "Lm" or "Modifier_Letter" => "Lm",
            "Lo" or "Other_Letter" => "Lo",
            "M" or "Mark" or "Combining_Mark" => "M",
            "Mn" or "Nonspacing_Mark" => "Mn",
            "Mc" or "Spacing_Mark" => "Mc",
            "Me" or "Enclosing_Mark" => "Me",
            "N" or "Number" => "N",
            "Nd" or "Decimal_Number" or "digit" => "Nd",
            "Nl" or "Letter_Number" => "Nl",
            "No" or "Other_Number" => "No",
            _ => OtherCategoryOf(category),
        };
    }

    private static string? OtherCategoryOf(string category) =>
        category switch
        {
            "P" or "Punctuation" or "punct" => "P",
            "Pc" or "Connector_Punctuation" => "Pc",
            "Pd" or "Dash_Punctuation" => "Pd",
            "Ps" or "Open_Punctuation" => "Ps",
            "Pe" or "Close_Punctuation" => "Pe",
            "Pi" or "Initial_Punctuation" => "Pi",
            "Pf" or "Final_Punctuation" => "Pf",
            "Po" or "Other_Punctuation" => "Po",
            "S" or "Symbol" => "S",
            "Sm" or "Math_Symbol" => "Sm",
            "Sc" or "Currency_Symbol" => "Sc",
            "Sk" or "Modifier_Symbol" => "Sk",
            "So" or "Other_Symbol" => "So",
            "Z" or "Separator" => "Z",
            "Zs" or "Space_Separator" => "Zs",
            "Zl" or "Line_Separator" => "Zl",
            "Zp" or "Paragraph_Separator" => "Zp",
            "C" or "Other" => "C",
            "Cc" or "Control" or "cntrl" => "Cc",
            "Cf" or "Format" => "Cf",
            "Cs" or "Surrogate" => "Cs",
            "Co" or "Private_Use" => "Co",
            "Cn" or "Unassigned" => "Cn",
            _ => null,
        };
}
