using Xunit;

namespace IncidentDocs.Tests.Languages.Shell;

/// <summary>A fact that asks bash; skipped, with the reason, where there is none. In CI it must run.</summary>
public sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute()
    {
        if (!BashVerdict.IsAvailable && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = "bash is not installed";
        }
    }
}
