using System.Collections.Frozen;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>Finds what a command does that it should not, by the list of <c>unsafe.txt</c>, and programs fetched from the network that a shell runs unread.</summary>
public static class UnsafeCommands
{
    private static readonly ImmutableArray<(CommandPattern Pattern, Message What)> Known =
    [
        .. WordLists
            .Read("unsafe.txt", "")
            .Select(WordLists.Parts)
            .Select(parts => (CommandPattern.Parse(parts[0]), new Message(parts[1], parts[2]))),
    ];

    private static readonly FrozenSet<string> Programs = Known
        .Select(known => known.Pattern.Program)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly Message Fetched = new(
        "내려받은 것을 읽지 않고 실행함",
        "runs what it has just fetched, unread"
    );

    /// <summary>The unsafe parts of a command, in order of their places.</summary>
    public static IEnumerable<CommandFault> Find(CommandContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var fetching = Fetching(content);
        return content
            .Invocations.SelectMany(call => OfCall(call, fetching))
            .OrderBy(fault => fault.Span.Start)
            .DistinctBy(fault => (fault.Span, fault.What));
    }

    /// <summary>The calls that write what was fetched, themselves or by what they read; a call stands behind the one that it reads.</summary>
    private static HashSet<Invocation> Fetching(CommandContent content)
    {
        var fetching = new HashSet<Invocation>(ReferenceEqualityComparer.Instance);
        foreach (var call in content.Invocations)
        {
            if (
                call.Name is "curl" or "wget"
                || (call.Before is not null && fetching.Contains(call.Before))
            )
            {
                fetching.Add(call);
            }
        }
        return fetching;
    }

    private static IEnumerable<CommandFault> OfCall(Invocation call, HashSet<Invocation> fetching)
    {
        if (call.Words.IsEmpty)
        {
            yield break;
        }
        if (RunsFetched(call, fetching) is { } place)
        {
            yield return new CommandFault(place, Fetched);
        }
        if (!Programs.Contains(call.Name))
        {
            yield break;
        }
        foreach (var (pattern, what) in Known)
        {
            if (
                string.Equals(pattern.Program, call.Name, StringComparison.Ordinal)
                && pattern.Match(call) is { } span
            )
            {
                yield return new CommandFault(span, what);
            }
        }
    }

    /// <summary><c>curl … | sh</c>, <c>bash &lt;(curl …)</c>, <c>sh -c "$(curl …)"</c>.</summary>
    private static TextSpan? RunsFetched(Invocation call, HashSet<Invocation> fetching)
    {
        if (
            call.Name
            is not (
                "sh"
                or "bash"
                or "zsh"
                or "dash"
                or "ksh"
                or "eval"
                or "source"
                or "."
                or "python"
                or "python3"
                or "perl"
            )
        )
        {
            return null;
        }
        if (call.Before is not null && fetching.Contains(call.Before))
        {
            return call.Arguments.Any(word => !word.IsOption && word.Value is not "-")
                ? null
                : call.Words[0].Span;
        }
        return call
            .Arguments.FirstOrDefault(word => !word.IsKnown && BeginsFetching(word.Value))
            ?.Span;
    }

    private static bool BeginsFetching(string value)
    {
        var inner = value.AsSpan().TrimStart("<$`(").TrimStart();
        return inner.Length < value.Length
            && (
                inner.StartsWith("curl ", StringComparison.Ordinal)
                || inner.StartsWith("wget ", StringComparison.Ordinal)
            );
    }
}
