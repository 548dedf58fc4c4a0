using Xunit;

namespace IncidentDocs.Tests.Conformance;

/// <summary>A test on a public conformance suite, skipped with a reason where the suite is not on the machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConformanceFactAttribute : FactAttribute
{
    /// <summary>Names the file or folder of the suite that the test reads.</summary>
    public ConformanceFactAttribute(string name)
    {
        Name = name;
        Skip = ConformanceData.WhyNot(name);
    }

    /// <summary>The file or folder.</summary>
    public string Name { get; }
}
