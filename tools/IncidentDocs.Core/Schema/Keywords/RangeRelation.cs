namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>How a number must stand to the number of a keyword.</summary>
internal enum RangeRelation
{
    /// <summary><c>minimum</c>.</summary>
    AtLeast,

    /// <summary><c>maximum</c>.</summary>
    AtMost,

    /// <summary><c>exclusiveMinimum</c>.</summary>
    Above,

    /// <summary><c>exclusiveMaximum</c>.</summary>
    Below,

    /// <summary><c>multipleOf</c>.</summary>
    MultipleOf,
}
