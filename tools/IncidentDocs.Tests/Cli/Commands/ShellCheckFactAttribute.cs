using IncidentDocs.Cli.Pipeline;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>A fact that asks shellcheck; skipped, with the reason, where it is not installed. In CI it must run.</summary>
public sealed class ShellCheckFactAttribute : FactAttribute
{
    public ShellCheckFactAttribute()
    {
        if (
            ShellCheck.Find(Environment.GetEnvironmentVariable("PATH")) is null
            && Environment.GetEnvironmentVariable("CI") is not "true"
        )
        {
            Skip = "shellcheck is not installed";
        }
    }
}
