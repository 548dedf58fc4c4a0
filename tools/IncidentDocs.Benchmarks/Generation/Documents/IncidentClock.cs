namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>When the stations of an incident were, in minutes of its day; each clock holds against its limit.</summary>
internal sealed class IncidentClock
{
    /// <summary>Draws the stations.</summary>
    public IncidentClock(IncidentTarget incident, SplitMix64 random)
    {
        var (least, most) = incident.Severity.MitigatedAfter;
        Started = random.Between(60, 16 * 60);
        Detected = Started + random.Between(1, 5);
        Acknowledged = Detected + random.Between(1, 3);
        Classified = Acknowledged + random.Between(1, 3);
        WarRoom = Classified + random.Between(1, 2);
        Mitigated = Started + random.Between(least, most);
        Recovered = Mitigated + random.Between(3, 8);
        Announced = Recovered + random.Between(31, 45);
    }

    /// <summary>The fault begins.</summary>
    public int Started { get; }

    /// <summary>An alert fires.</summary>
    public int Detected { get; }

    /// <summary>Somebody answers.</summary>
    public int Acknowledged { get; }

    /// <summary>The severity is set.</summary>
    public int Classified { get; }

    /// <summary>The war room opens.</summary>
    public int WarRoom { get; }

    /// <summary>Users no longer feel it.</summary>
    public int Mitigated { get; }

    /// <summary>All is as before.</summary>
    public int Recovered { get; }

    /// <summary>The all-clear.</summary>
    public int Announced { get; }

    /// <summary>A minute of the day as <c>HH:MM</c>.</summary>
    public static string Format(int minute) => $"{minute / 60:00}:{minute % 60:00}";
}
