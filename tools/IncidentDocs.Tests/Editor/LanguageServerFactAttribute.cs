using Xunit;

namespace IncidentDocs.Tests.Editor;

/// <summary>A test that asks yaml-language-server, skipped with a reason where it is not on the machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LanguageServerFactAttribute : FactAttribute
{
    public LanguageServerFactAttribute() => Skip = LanguageServer.WhyNot();
}
