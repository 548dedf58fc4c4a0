using IncidentDocs.Core.Text;
using YamlDotNet.Core.Events;
using LibraryStyle = YamlDotNet.Core.ScalarStyle;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Makes a node of a scalar event.</summary>
internal static class YamlScalars
{
    private const string StringTag = "tag:yaml.org,2002:str";

    /// <summary>Whether nothing stands in the file: the library gives such a key or value as an empty plain scalar.</summary>
    public static bool IsAbsent(NodeEvent node) =>
        node is Scalar { Value.Length: 0, Style: LibraryStyle.Plain };

    /// <summary>The null that stands for what is absent.</summary>
    public static ScalarNode NullAt(int place, string text) =>
        new(new TextSpan(place, 0), string.Empty, ScalarKind.Null, ScalarStyle.Plain, text);

    /// <summary>The node of a scalar that stands in the file.</summary>
    /// <param name="scalar">The event.</param>
    /// <param name="value">Its value as the file has it.</param>
    /// <param name="start">Where it begins, past its anchor and tag.</param>
    /// <param name="end">Where the library says that it ends.</param>
    /// <param name="text">The file.</param>
    public static ScalarNode Of(Scalar scalar, string value, int start, int end, string text)
    {
        var style = StyleOf(scalar);
        var isBlock = style is ScalarStyle.Literal or ScalarStyle.Folded;
        var last = isBlock ? Blanks.BlockEnd(text, start, end) : end;
        var span = TextSpan.Between(start, Math.Max(start, last));
        var isPlain = style == ScalarStyle.Plain && !IsTaggedString(scalar);
        var kind = isPlain ? CoreSchema.Resolve(value) : ScalarKind.String;
        return new ScalarNode(span, value, kind, style, text);
    }

    private static ScalarStyle StyleOf(Scalar scalar) =>
        scalar.Style switch
        {
            LibraryStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            LibraryStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            LibraryStyle.Literal => ScalarStyle.Literal,
            LibraryStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };

    /// <summary>A tag is a finding; what it says of a string is heeded all the same, so that one cause gives one finding.</summary>
    private static bool IsTaggedString(Scalar scalar) =>
        !scalar.Tag.IsEmpty && scalar.Tag.Value is "!" or StringTag;
}
