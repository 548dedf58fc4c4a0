namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>The outline of a node.</summary>
public enum FlowShape
{
    /// <summary><c>[text]</c>, and a node without brackets.</summary>
    Rectangle,

    /// <summary><c>(text)</c>.</summary>
    Rounded,

    /// <summary><c>([text])</c>.</summary>
    Stadium,

    /// <summary><c>[[text]]</c>.</summary>
    Subroutine,

    /// <summary><c>[(text)]</c>.</summary>
    Cylinder,

    /// <summary><c>((text))</c>.</summary>
    Circle,

    /// <summary><c>(((text)))</c>.</summary>
    DoubleCircle,

    /// <summary><c>&gt;text]</c>.</summary>
    Flag,

    /// <summary><c>{text}</c>: a decision.</summary>
    Rhombus,

    /// <summary><c>{{text}}</c>.</summary>
    Hexagon,

    /// <summary><c>[/text/]</c>.</summary>
    LeanRight,

    /// <summary><c>[\text\]</c>.</summary>
    LeanLeft,

    /// <summary><c>[/text\]</c>, the wider side below.</summary>
    Trapezoid,

    /// <summary><c>[\text/]</c>, the wider side above.</summary>
    TrapezoidTop,
}
