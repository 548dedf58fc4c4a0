using System.Runtime.InteropServices;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Markdown;

/// <summary>A piece of plain text that is left in the file rather than copied. Eight bytes, for a handbook holds many.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct MarkdownRun
{
    private const int Bits = 2;
    private const int Mask = (1 << Bits) - 1;

    private readonly int _start;
    private readonly int _rest;

    /// <summary>Makes a run.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="span">Where it stands in the file.</param>
    /// <param name="gap">What comes after it.</param>
    public MarkdownRun(MarkdownRunKind kind, TextSpan span, MarkdownGap gap = MarkdownGap.None)
    {
        _start = span.Start;
        _rest = (span.Length << (2 * Bits)) | ((int)kind << Bits) | (int)gap;
    }

    /// <summary>What it is.</summary>
    public MarkdownRunKind Kind => (MarkdownRunKind)((_rest >> Bits) & Mask);

    /// <summary>Where it stands in the file.</summary>
    public TextSpan Span => new(_start, _rest >> (2 * Bits));

    /// <summary>What comes after it.</summary>
    public MarkdownGap Gap => (MarkdownGap)(_rest & Mask);
}
