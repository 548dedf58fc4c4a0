namespace IncidentDocs.Core.Text;

/// <summary>A change of a text: what stands at a span is replaced.</summary>
/// <param name="Span">What is taken out; empty where something is only put in.</param>
/// <param name="Text">What is put in; empty where something is only taken out.</param>
public readonly record struct TextEdit(TextSpan Span, string Text);
