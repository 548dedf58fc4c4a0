namespace IncidentDocs.Core.Markdown;

/// <summary>Writes a code block or a diagram as HTML. It writes safe HTML or nothing.</summary>
/// <param name="language">First word after the fence, in lower case.</param>
/// <param name="code">The code, its lines joined by LF.</param>
/// <param name="output">What is written to.</param>
/// <returns>Whether it was written; if not, the code is written plain and nothing may have been.</returns>
public delegate bool CodeWriter(string language, string code, TextWriter output);
