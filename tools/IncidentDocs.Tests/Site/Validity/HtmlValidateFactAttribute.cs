using Xunit;

namespace IncidentDocs.Tests.Site.Validity;

/// <summary>A test that asks npm's html-validate, skipped with a reason where it is not on the machine. Under CI it always runs, and fails where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HtmlValidateFactAttribute : FactAttribute
{
    public HtmlValidateFactAttribute() =>
        Skip =
            File.Exists(HtmlValidator.Program) || Environment.GetEnvironmentVariable("CI") is "true"
                ? null
                : "html-validate is not in .artifacts/editor: tools/test.sh puts it there where Node and npm are";
}
