using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Console;

/// <summary>What the treatments of findings are called.</summary>
internal static class TreatmentNames
{
    /// <summary>The name for people.</summary>
    public static Message Of(Treatment treatment) =>
        treatment switch
        {
            Treatment.Waived => new Message("유예", "waived"),
            Treatment.Explained => new Message("해명", "explained"),
            Treatment.Baselined => new Message("기준선", "baselined"),
            _ => new Message("미해결", "open"),
        };
}
