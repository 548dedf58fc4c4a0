using System.Globalization;
using CsCheck;

namespace IncidentDocs.Tests;

/// <summary>
/// How long a property of the parsers is tried: a number of samples on a desk; in CI its share of a minute; with <c>INCIDENTDOCS_PROPERTIES=600</c>
/// its share of so many seconds. The shares of all properties add up to <see cref="Shares"/>.
/// </summary>
internal static class Property
{
    /// <summary>What all shares add up to, and the seconds in CI.</summary>
    public const int Shares = 64;

    private static readonly int? Seconds =
        int.TryParse(
            Environment.GetEnvironmentVariable("INCIDENTDOCS_PROPERTIES"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var asked
        )
            ? asked
        : Environment.GetEnvironmentVariable("CI") is "true" ? Shares
        : null;

    /// <summary>Tries a property.</summary>
    /// <param name="gen">What it is tried on.</param>
    /// <param name="check">Throws where it does not hold.</param>
    /// <param name="samples">How many on a desk.</param>
    /// <param name="share">Its share of the time elsewhere.</param>
    /// <param name="threads">How many threads at once.</param>
    public static void Holds<T>(
        this Gen<T> gen,
        Action<T> check,
        long samples,
        int share,
        int threads = -1
    )
    {
        if (Seconds is { } seconds)
        {
            gen.Sample(check, time: Math.Max(1, seconds * share / Shares), threads: threads);
        }
        else
        {
            gen.Sample(check, iter: samples, threads: threads);
        }
    }

    /// <summary>Tries a property of two values.</summary>
    public static void Holds<T1, T2>(
        this Gen<(T1, T2)> gen,
        Action<T1, T2> check,
        long samples,
        int share,
        int threads = -1
    ) => gen.Holds(both => check(both.Item1, both.Item2), samples, share, threads);

    /// <summary>Tries a property of three values.</summary>
    public static void Holds<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen,
        Action<T1, T2, T3> check,
        long samples,
        int share,
        int threads = -1
    ) => gen.Holds(all => check(all.Item1, all.Item2, all.Item3), samples, share, threads);
}
