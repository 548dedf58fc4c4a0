using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>Tells violations of a rule that applies only because of an entry about that entry.</summary>
internal static class CauseMarking
{
    /// <summary>Marks what was noted about a value, or its properties, since an attempt began.</summary>
    public static void Mark(EvaluationRun run, Trial start, DataNode owner, MappingEntry? cause)
    {
        for (var index = start.Violations; index < run.Violations.Count; index++)
        {
            Mark(run.Violations[index], owner, cause);
        }
    }

    /// <summary>Marks one violation, unless it has a nearer cause.</summary>
    public static void Mark(Violation violation, DataNode owner, MappingEntry? cause)
    {
        if (ReferenceEquals(violation.Subject.Node, owner))
        {
            violation.Cause ??= cause;
        }
    }
}
