using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Core.Schema.Formats;

/// <summary>A format of strings that is asserted.</summary>
internal abstract class StringFormat
{
    /// <summary>Whether a value has the format.</summary>
    public abstract bool Accepts(string value);

    /// <summary>Whether a value that has it not was surely meant to.</summary>
    public virtual bool IsNear(string value) => false;

    /// <summary>Says that a value has it not.</summary>
    public abstract Message Refuse(string value);

    /// <summary>Says what the format is, or what this value lacks.</summary>
    public abstract Message Advise(string value);
}
