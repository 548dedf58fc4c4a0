using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>The addresses of people, and which of them a page needs.</summary>
public static class ChannelAddresses
{
    /// <summary>The address of a person for a channel; null where there is none. A text message goes to the telephone where no other number is told.</summary>
    public static string? Of(Person person, ChannelAddress via) =>
        via switch
        {
            ChannelAddress.Pager => person.Channels.Pager?.Value,
            ChannelAddress.Chat => person.Channels.Chat?.Value,
            ChannelAddress.Phone => person.Channels.Phone?.Value,
            ChannelAddress.Email => person.Channels.Email?.Value,
            _ => person.Channels.Sms?.Value ?? person.Channels.Phone?.Value,
        };

    /// <summary>What a page of a severity needs: the addresses of the channels that page, and the telephone for the gravest severity.</summary>
    public static ImmutableArray<ChannelAddress> NeededFor(
        EscalationPolicy policy,
        Severity severity
    ) =>
        [
            .. policy
                .Channels.Where(channel => channel.Use == ChannelUse.Page)
                .Select(channel => channel.Via)
                .Concat(severity.Rank == 0 ? [ChannelAddress.Phone] : [])
                .Distinct()
                .Order(),
        ];

    /// <summary>Whether a person has all of some addresses.</summary>
    public static bool HasAll(Person person, ImmutableArray<ChannelAddress> needed)
    {
        foreach (var via in needed)
        {
            if (Of(person, via) is null)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Those of some addresses that a person lacks.</summary>
    public static ImmutableArray<ChannelAddress> Lacking(
        Person person,
        ImmutableArray<ChannelAddress> needed
    ) => [.. needed.Where(via => Of(person, via) is null)];
}
