namespace IncidentDocs.Core.Schema.Values;

/// <summary>JSON types as a set.</summary>
[Flags]
internal enum NodeTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Number = 8,
    String = 16,
    Array = 32,
    Object = 64,
    Numeric = Integer | Number,
    Scalar = Null | Boolean | Numeric | String,
    All = Scalar | Array | Object,
}
