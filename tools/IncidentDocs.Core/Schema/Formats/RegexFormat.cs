using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Schema.Patterns;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Formats;

/// <summary><c>regex</c>: a pattern of ECMA-262.</summary>
internal sealed class RegexFormat : StringFormat
{
    /// <inheritdoc/>
    public override bool Accepts(string value) => EcmaPattern.Read(value).Problem is null;

    /// <inheritdoc/>
    public override Message Refuse(string value)
    {
        var shown = Quoted.Of(value);
        return new Message(
            $"정규식이 아닌 값: '{shown}'",
            $"'{shown}' is not a regular expression"
        );
    }

    /// <inheritdoc/>
    public override Message Advise(string value) => EcmaPattern.Read(value).Problem ?? default;
}
