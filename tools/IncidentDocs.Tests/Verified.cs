using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace IncidentDocs.Tests;

/// <summary>
/// Golden files in Verify's naming, beside the test that holds them: <c>{Class}.{Method}.verified.{ext}</c>, with
/// <c>_{variant}</c> after the method where a test has several. A difference writes <c>.received.</c> beside it and fails; with
/// <c>VERIFY_ACCEPT=1</c> what was received becomes the golden file.
/// </summary>
internal static class Verified
{
    /// <summary>The root of the repository.</summary>
    public static string RepositoryRoot { get; } =
        typeof(Verified)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key is "RepositoryRoot")
            .Value!;

    /// <summary>Compares with the golden file of the calling test.</summary>
    /// <param name="actual">What the test got; a last line end is added where it has none.</param>
    /// <param name="extension">Extension of the file, such as <c>html</c>.</param>
    /// <param name="variant">Which of the method's files, where it has several.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(
        string actual,
        string extension,
        string variant = "",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        var name =
            Path.GetFileNameWithoutExtension(file)
            + "."
            + method
            + (variant.Length > 0 ? "_" + variant : "");
        var stem = Path.Combine(Path.GetDirectoryName(OnDisk(file))!, name);
        var text = actual.EndsWith('\n') ? actual : actual + "\n";
        MatchFile(text, $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }

    private static void MatchFile(string text, string verified, string received)
    {
        var accepts = Environment.GetEnvironmentVariable("VERIFY_ACCEPT") is "1";
        if (
            File.Exists(verified)
            && string.Equals(File.ReadAllText(verified), text, StringComparison.Ordinal)
        )
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(accepts ? verified : received, text, new UTF8Encoding(false));
        if (!accepts)
        {
            var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
            Assert.Fail(
                $"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}\n{FirstDifference(expected, text)}"
            );
        }
    }

    // Source paths are mapped, so that the build is the same everywhere.
    private static string OnDisk(string file) =>
        file.StartsWith("/_/", StringComparison.Ordinal)
            ? Path.Combine(RepositoryRoot, file["/_/".Length..])
            : file;

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right)
            .TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal))
            .Count();
        return $"line {line + 1}\n  verified: {left.ElementAtOrDefault(line)}\n  received: {right.ElementAtOrDefault(line)}";
    }
}
