using Xunit;

namespace IncidentDocs.Tests.Site.Calendars;

/// <summary>A test that asks npm's ical.js, skipped with a reason where it is not on the machine. Under CI it always runs, and fails where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class IcalFactAttribute : FactAttribute
{
    public IcalFactAttribute() =>
        Skip =
            Directory.Exists(IcalReader.Module)
            || Environment.GetEnvironmentVariable("CI") is "true"
                ? null
                : "ical.js is not in .artifacts/editor: tools/test.sh puts it there where Node and npm are";
}
