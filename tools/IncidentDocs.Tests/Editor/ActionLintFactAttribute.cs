using Xunit;

namespace IncidentDocs.Tests.Editor;

/// <summary>A test that asks actionlint, skipped with a reason where it is not on the machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ActionLintFactAttribute : FactAttribute
{
    public ActionLintFactAttribute() => Skip = ActionLint.WhyNot();
}
