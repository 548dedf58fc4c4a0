using Xunit;

namespace IncidentDocs.Tests.Cli.Git;

/// <summary>A test that makes repositories with git itself and gives them to another user. Where that is not allowed, or git is missing, it is reported as skipped.</summary>
internal sealed class RootGitFactAttribute : GitFactAttribute
{
    public RootGitFactAttribute()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            Skip = "only root may give files to another user";
        }
    }
}
