using System.Text;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The instrument itself: what it must see.</summary>
public sealed class CodeUseTests
{
    [Fact]
    public void SeesWhatOnlyTheInstructionsOfALambdaUse()
    {
        var used = typeof(Sample)
            .GetNestedTypes(System.Reflection.BindingFlags.NonPublic)
            .SelectMany(CodeUse.Of)
            .Concat(CodeUse.Of(typeof(Sample)))
            .ToHashSet();
        Assert.Contains(typeof(StringBuilder), used);
        Assert.Contains(typeof(Version), used);
        Assert.Contains(typeof(FormatException), used);
        Assert.DoesNotContain(typeof(Uri), used);
    }

    private static class Sample
    {
        public static Func<int> Length { get; } = () => new StringBuilder().Length;

        public static bool IsVersion(object value)
        {
            try
            {
                return value is Version;
            }
            catch (FormatException)
            {
                return false;
            }
        }
    }
}
