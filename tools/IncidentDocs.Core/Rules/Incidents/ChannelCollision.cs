using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC018: two incidents share one war-room channel.</summary>
public sealed class ChannelCollision : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC018",
            "channel-collision",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "두 장애가 War Room 채널 하나를 같이 쓴다.",
                "Two incidents share one war-room channel."
            ),
            new Message(
                "한 채널에 두 장애의 기록이 섞이면 나중에 갈라낼 수 없다.",
                "Records of two incidents in one channel can not be told apart later."
            ),
            new Message(
                "같은 날 두 번째 장애의 채널에는 -2를 붙인다.",
                "Put -2 behind the channel of the second incident of a day."
            ),
            new Message("절차서 4.3, 부록 A", "procedure 4.3, appendix A")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var first = new Dictionary<string, (Incident Incident, Located<string> Channel)>(
            StringComparer.OrdinalIgnoreCase
        );
        foreach (var incident in facts.Catalog.Incidents)
        {
            foreach (var channel in incident.Timeline.Select(entry => entry.Channel))
            {
                if (channel is not { } opened || first.TryAdd(opened.Value, (incident, opened)))
                {
                    continue;
                }
                var (other, place) = first[opened.Value];
                if (other.Id != incident.Id)
                {
                    yield return Shared(opened, other, place);
                }
            }
        }
    }

    private Diagnostic Shared(Located<string> channel, Incident other, Located<string> place) =>
        Found(
            channel.Location,
            new Message(
                $"채널 '{channel.Value}'{Josa.Topic(channel.Value)} {other.Id}에서 이미 씀",
                $"channel '{channel.Value}' is used by {other.Id} already"
            )
        ) with
        {
            Related = [new RelatedPlace(place.Location, new Message("먼저 쓴 곳", "used here"))],
        };
}
