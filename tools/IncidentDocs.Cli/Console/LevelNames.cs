using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Console;

/// <summary>What the levels of findings are called.</summary>
internal static class LevelNames
{
    /// <summary>The name of a level.</summary>
    public static Message Of(Level level) =>
        level switch
        {
            Level.Error => new Message("오류", "error"),
            Level.Warning => new Message("경고", "warning"),
            Level.Info => new Message("정보", "info"),
            _ => new Message("끔", "off"),
        };
}
