using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>A file that translates another, as it was read.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Language">Its language.</param>
/// <param name="Root">Its front matter; null where it has none.</param>
internal sealed record TranslationFile(SourceText Source, Language Language, MappingNode? Root);
