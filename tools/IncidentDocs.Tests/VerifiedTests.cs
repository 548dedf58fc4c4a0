using System.Reflection;
using Xunit;
using Xunit.Sdk;

namespace IncidentDocs.Tests;

public class VerifiedTests
{
    [Fact]
    public void Every_golden_file_belongs_to_a_test()
    {
        var root = Path.Combine(Verified.RepositoryRoot, "tools", "IncidentDocs.Tests");
        var classes = typeof(VerifiedTests)
            .Assembly.GetTypes()
            .ToLookup(type => type.Name, StringComparer.Ordinal);
        var stale = Directory
            .EnumerateFiles(root, "*.verified.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file))
            .Where(file => !file.StartsWith("Fixtures", StringComparison.Ordinal))
            .Where(file => !BelongsToTest(Path.GetFileName(file), classes))
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Empty(stale);
    }

    [Fact]
    public void A_difference_fails_and_leaves_what_was_received()
    {
        if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") is "1")
        {
            return;
        }
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "SomeTests.cs");
        var folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            var thrown = Assert.Throws<FailException>(() =>
                Verified.Match("b", "txt", "one", file, "Test")
            );
            Assert.Contains("received: b", thrown.Message, StringComparison.Ordinal);
            var received = Path.Combine(folder.FullName, "SomeTests.Test_one.received.txt");
            Assert.Equal("b\n", File.ReadAllText(received));
            File.Move(
                received,
                received.Replace(".received.", ".verified.", StringComparison.Ordinal)
            );
            Verified.Match("b", "txt", "one", file, "Test");
            Assert.Throws<FailException>(() => Verified.Match("c", "txt", "one", file, "Test"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Class.Method[_variant].verified.ext
    private static bool BelongsToTest(string file, ILookup<string, Type> classes)
    {
        var parts = file.Split('.');
        return parts is [var type, var method, "verified", _]
            && classes[type]
                .SelectMany(test => test.GetMethods(BindingFlags.Public | BindingFlags.Instance))
                .Any(test =>
                    string.Equals(method, test.Name, StringComparison.Ordinal)
                    || method.StartsWith(test.Name + "_", StringComparison.Ordinal)
                );
    }
}
