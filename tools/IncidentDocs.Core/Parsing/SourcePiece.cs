namespace IncidentDocs.Core.Parsing;

/// <summary>A run of characters that stand in the file as they stand in the value.</summary>
/// <param name="Value">Offset of the first character in the value.</param>
/// <param name="File">Its offset in the file.</param>
/// <param name="Width">How many units of the file the first character takes; more than one for an escape, which is a piece of its own.</param>
internal readonly record struct SourcePiece(int Value, int File, int Width = 1);
