using Xunit;

namespace IncidentDocs.Tests.Cli.Git;

/// <summary>A test that makes repositories with git itself. Where there is no git it is reported as skipped; in CI it must run.</summary>
internal class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "git")));
        if (!isThere && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = "git is not installed";
        }
    }
}
