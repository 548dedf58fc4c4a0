using IncidentDocs.Core.Text;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates;

/// <summary>A template after parsing. It is read by many pages at once and never changes.</summary>
/// <param name="Source">Its path below <c>templates/</c> with that folder's name, and its text.</param>
/// <param name="Script">The tree.</param>
/// <param name="IsBuiltIn">Whether it came with the tool: an error in it is then our own bug.</param>
public sealed record ParsedTemplate(SourceText Source, ScriptPage Script, bool IsBuiltIn);
