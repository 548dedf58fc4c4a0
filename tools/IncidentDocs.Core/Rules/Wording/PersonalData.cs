using System.Collections.Frozen;

namespace IncidentDocs.Core.Rules.Wording;

/// <summary>Finds phones that somebody carries, mail addresses of one's own, and resident numbers.</summary>
internal sealed class PersonalData
{
    private static readonly ImmutableArray<int> Weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

    private readonly WordingPatterns _patterns = new("personal");
    private readonly FrozenSet<string> _private = Set("private");
    private readonly FrozenSet<string> _shared = Set("shared");

    /// <summary>What is found in a text, in its order: a piece of text counts once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="addresses">Mail addresses of the people of the handbook.</param>
    public ImmutableArray<FoundWording> Find(string text, IReadOnlySet<string> addresses)
    {
        var plain = Plain(text);
        var all = _patterns
            .FindAll(plain)
            .Where(found => IsReal(plain.AsSpan(found.Start, found.Length), found.Kind, addresses))
            .OrderBy(found => found.Start)
            .ThenByDescending(found => found.Length);
        var kept = ImmutableArray.CreateBuilder<FoundWording>();
        var end = 0;
        foreach (var found in all)
        {
            if (found.Start >= end)
            {
                kept.Add(
                    found with
                    {
                        Kind = found.Kind is "resident_plain" ? "resident" : found.Kind,
                    }
                );
                end = found.Start + found.Length;
            }
        }
        return kept.ToImmutable();
    }

    private bool IsReal(ReadOnlySpan<char> text, string kind, IReadOnlySet<string> addresses) =>
        kind switch
        {
            "email" => IsOwn(text.ToString(), addresses),
            "resident_plain" => HasCheckDigit(text),
            _ => true,
        };

    private bool IsOwn(string address, IReadOnlySet<string> addresses)
    {
        if (addresses.Contains(address))
        {
            return true;
        }
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return _private.Contains(address[(at + 1)..].ToLowerInvariant())
            && !_shared.Contains(address[..at].ToLowerInvariant());
    }

    /// <summary>The last digit of a resident number without a dash must fit the others; without a dash there is nothing else to tell it by.</summary>
    private static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < Weights.Length; at++)
        {
            sum += (digits[at] - '0') * Weights[at];
        }
        return (11 - (sum % 11)) % 10 == digits[^1] - '0';
    }

    /// <summary>Full-width digits and the dashes of typesetters as plain ones, letter for letter.</summary>
    private static string Plain(string text) =>
        string.Create(
            text.Length,
            text,
            (plain, source) =>
            {
                for (var at = 0; at < plain.Length; at++)
                {
                    plain[at] = source[at] switch
                    {
                        >= '０' and <= '９' => (char)(source[at] - '０' + '0'),
                        '–' or '—' or '－' or '‐' or '‑' => '-',
                        var letter => letter,
                    };
                }
            }
        );

    private static FrozenSet<string> Set(string word) =>
        EmbeddedWording
            .Read("personal")
            .Where(line => string.Equals(line.Word, word, StringComparison.Ordinal))
            .Select(line => line.Value)
            .ToFrozenSet(StringComparer.Ordinal);
}
