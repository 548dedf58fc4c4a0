using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>Expectations on many things at once, that name every one which does not meet them.</summary>
internal static class Expect
{
    /// <summary>Fails with every line, one below the other.</summary>
    public static void None(IEnumerable<string> wrong)
    {
        var lines = wrong.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }
}
