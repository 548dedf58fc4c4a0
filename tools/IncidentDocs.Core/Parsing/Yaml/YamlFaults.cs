using System.Collections.Immutable;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Knows the library's faults by parts of its sentences, and by what stands at the place; one that is not known is told in general.</summary>
internal static class YamlFaults
{
    /// <summary>Parts of the library's sentences, the more special first.</summary>
    private static readonly ImmutableArray<(string Part, FaultText Text)> Known =
    [
        ("multiline plain scalar, found invalid mapping", FaultTexts.KeyOverLines),
        ("found invalid mapping", FaultTexts.SecondColon),
        ("Mapping values are not allowed", FaultTexts.SecondColon),
        ("could not find expected ':'", FaultTexts.NoColon),
        ("did not find expected '-' indicator", FaultTexts.NoItem),
        ("did not find expected ','", FaultTexts.NoComma),
        ("Block sequence entries are not allowed", FaultTexts.ListOnKeyLine),
        ("Mapping keys are not allowed", FaultTexts.ListOnKeyLine),
        ("Anchor before sequence entry", FaultTexts.ListOnKeyLine),
        ("Invalid key indicator format", FaultTexts.NoTokenStart),
        ("found unexpected end of stream", FaultTexts.OpenQuote),
        ("found wrong indentation", FaultTexts.OpenQuote),
        ("found unexpected document indicator", FaultTexts.OpenQuote),
        ("unknown escape character", FaultTexts.BadEscape),
        ("hexadecimal number", FaultTexts.BadEscape),
        ("Unicode character escape code", FaultTexts.BadEscape),
        ("Unicode surrogates", FaultTexts.BadEscape),
        ("comment without whtespace", FaultTexts.BlockHeader),
        ("indentation indicator equal to 0", FaultTexts.BlockHeader),
        ("While scanning a block scalar", FaultTexts.BlockHeader),
        ("While scanning a literal block scalar", FaultTexts.BlockSpaces),
        ("invalid tab", FaultTexts.Tab),
        ("found a tab character", FaultTexts.Tab),
        ("cannot start any token", FaultTexts.NoTokenStart),
        ("While scanning an anchor or alias", FaultTexts.BadAnchor),
        ("found more than one anchor", FaultTexts.BadAnchor),
        ("Anchor cannot be empty", FaultTexts.BadAnchor),
        ("found undefined tag handle", FaultTexts.BadTag),
        ("While scanning a tag", FaultTexts.BadTag),
        ("comma at end of tag", FaultTexts.BadTag),
        ("Tag value must not be empty", FaultTexts.BadTag),
        ("Global tags must be valid URIs", FaultTexts.BadTag),
        ("did not find expected node content", FaultTexts.NoValue),
        ("did not find expected token", FaultTexts.NoValue),
        ("while parsing a node", FaultTexts.NoValue),
        ("found invalid comment", FaultTexts.Comment),
        ("found a comment between", FaultTexts.Comment),
        ("Tag handle", FaultTexts.Directive),
        ("Tag prefix", FaultTexts.Directive),
        ("directive", FaultTexts.Directive),
        ("incompatible YAML document", FaultTexts.Directive),
        ("'...' marker", FaultTexts.DocumentMark),
        ("<document", FaultTexts.DocumentMark),
        ("contain no more tokens", FaultTexts.DocumentMark),
        ("parsing a document", FaultTexts.DocumentMark),
    ];

    /// <summary>How to tell what was thrown.</summary>
    public static FaultText Find(Exception? thrown, YamlFaultContext context)
    {
        if (thrown is null)
        {
            return FaultTexts.Unknown;
        }
        if (thrown.Message.Contains("did not find expected key", StringComparison.Ordinal))
        {
            return WithoutKey(context);
        }
        foreach (var (part, text) in Known)
        {
            if (thrown.Message.Contains(part, StringComparison.Ordinal))
            {
                return Sharpened(text, context);
            }
        }
        return thrown switch
        {
            InvalidOperationException when context.OpenBracket() is not null =>
                FaultTexts.OpenBracket,
            ArgumentOutOfRangeException => FaultTexts.BadEscape,
            _ => FaultTexts.Unknown,
        };
    }

    private static FaultText Sharpened(FaultText text, YamlFaultContext context)
    {
        if (ReferenceEquals(text, FaultTexts.NoTokenStart) && context.Here == '\t')
        {
            return FaultTexts.TabHere;
        }
        if (ReferenceEquals(text, FaultTexts.KeyOverLines) && context.HasTightColon)
        {
            return FaultTexts.NoBlankAfterColon;
        }
        return ReferenceEquals(text, FaultTexts.NoComma) && context.IsAtEnd
            ? FaultTexts.OpenBracket
            : text;
    }

    private static FaultText WithoutKey(YamlFaultContext context)
    {
        if (!context.IsFirstOnLine)
        {
            return FaultTexts.TextBehindValue;
        }
        if (context.Here == '-')
        {
            return context.HasTightDash ? FaultTexts.NoBlankAfterDash : FaultTexts.ItemForKey;
        }
        if (context.HasKey)
        {
            return FaultTexts.StrayIndent;
        }
        return context.HasTightColon ? FaultTexts.NoBlankAfterColon : FaultTexts.NoColon;
    }
}
