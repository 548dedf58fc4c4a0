using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of the channels by which an escalation reaches people.</summary>
internal static class ChannelChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(
        ChangeSink sink,
        string path,
        ImmutableArray<NotificationChannel> old,
        ImmutableArray<NotificationChannel> now
    )
    {
        foreach (var channel in now)
        {
            if (old.FirstOrDefault(one => one.Id == channel.Id) is { } was)
            {
                Compare(sink, path, was, channel);
            }
            else
            {
                Presence(sink, path, channel, isGone: false);
            }
        }
        foreach (var channel in old.Where(one => now.All(other => other.Id != one.Id)))
        {
            Presence(sink, path, channel, isGone: true);
        }
    }

    private static void Compare(
        ChangeSink sink,
        string path,
        NotificationChannel old,
        NotificationChannel now
    )
    {
        sink.Value(
            "escalation.channel_use",
            now.Id.Value,
            path,
            new Message("채널 용도", "channel use"),
            Words<ChannelUse>.Of(old.Use),
            Words<ChannelUse>.Of(now.Use),
            old.Use == ChannelUse.Page
        );
        sink.Value(
            "escalation.channel_via",
            now.Id.Value,
            path,
            new Message("채널 주소", "channel goes by"),
            Words<ChannelAddress>.Of(old.Via),
            Words<ChannelAddress>.Of(now.Via)
        );
        if (old.Delay != now.Delay)
        {
            var (was, time) = (LengthMessage.Of(old.Delay), LengthMessage.Of(now.Delay));
            sink.Add(
                "escalation.channel_delay",
                now.Id.Value,
                path,
                $"{now.Id.Value} 채널은 호출 {time.Ko} 뒤 (전에는 {was.Ko} 뒤)",
                $"channel {now.Id.Value} is used {time.En} after the page (was {was.En})",
                now.Delay > old.Delay
            );
        }
    }

    private static void Presence(
        ChangeSink sink,
        string path,
        NotificationChannel channel,
        bool isGone
    ) =>
        sink.Add(
            isGone ? "escalation.channel_removed" : "escalation.channel_added",
            channel.Id.Value,
            path,
            $"{(isGone ? "없어진" : "새")} 알림 채널: {channel.Id.Value}",
            $"notification channel {(isGone ? "removed" : "added")}: {channel.Id.Value}",
            isGone
        );
}
