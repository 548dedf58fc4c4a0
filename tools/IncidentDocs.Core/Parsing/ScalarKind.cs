namespace IncidentDocs.Core.Parsing;

/// <summary>The JSON type that a scalar resolves to under the YAML 1.2 core schema.</summary>
public enum ScalarKind
{
    /// <summary>Quoted, a block scalar, or a plain one that is none of the others (<c>no</c>, <c>12:30</c> and dates are strings).</summary>
    String,

    /// <summary><c>null</c>, <c>~</c> or nothing.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number, decimal, octal (<c>0o</c>) or hexadecimal (<c>0x</c>).</summary>
    Integer,

    /// <summary>A floating-point number.</summary>
    Number,
}
