namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>What a violation is about. It decides which violations are one cause, and which alternative a value comes closest to.</summary>
internal enum Aspect
{
    /// <summary>The value of a scalar, or the type of any value.</summary>
    Value,

    /// <summary>A property that is not there.</summary>
    Missing,

    /// <summary>A property that must not be there.</summary>
    Unknown,

    /// <summary>The shape of a collection as a whole.</summary>
    Whole,

    /// <summary>The evaluation itself could not be finished.</summary>
    Undecided,
}
