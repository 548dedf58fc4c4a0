using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>How a document calls itself.</summary>
internal static class DocumentNames
{
    /// <summary>Its id; its path where it has none.</summary>
    public static string IdOf(CompiledDocument document) =>
        ComparedDocument.Parsed(document).Root is MappingNode root
        && root["id"] is ScalarNode { Value.Length: > 0 } id
            ? id.Value
            : document.Path;

    /// <summary>Its title or name, each in a language and in brackets; empty where it has none.</summary>
    public static Message TitleOf(CompiledDocument document)
    {
        var root = ComparedDocument.Parsed(document).Root as MappingNode;
        return (root?["title"] ?? root?["name"]) switch
        {
            ScalarNode title => new Message($" ({title.Value})", $" ({title.Value})"),
            MappingNode texts => new Message(In(texts, "ko", "en"), In(texts, "en", "ko")),
            _ => new Message("", ""),
        };
    }

    private static string In(MappingNode texts, string language, string other) =>
        (texts[language] ?? texts[other]) is ScalarNode title ? $" ({title.Value})" : "";
}
