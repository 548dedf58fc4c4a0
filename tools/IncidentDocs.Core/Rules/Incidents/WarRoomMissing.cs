using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC008: the severity demands a war room, and the timeline has none.</summary>
public sealed class WarRoomMissing : IncidentRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC008",
            "war-room-missing",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "War Room을 열어야 하는 등급인데 타임라인에 War Room이 없다.",
                "The severity demands a war room, and the timeline has none."
            ),
            new Message(
                "모이는 곳이 없으면 지휘와 기록도 흩어진다.",
                "Without a place to meet, command and record scatter."
            ),
            new Message(
                "열었다면 war_room 기록을 더하고, 열지 않았다면 까닭을 explained에 적는다.",
                "Add the war_room entry; if none was opened, say why under explained."
            ),
            new Message("절차서 4.3", "procedure 4.3")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["war-room"];

    /// <inheritdoc/>
    protected override IEnumerable<Diagnostic> Check(HandbookFacts facts, Incident incident)
    {
        if (
            SeverityFact.DemandsWarRoom(facts.Catalog, incident)
            && facts.Clocks[incident.Id].Milestones.WarRoom is null
        )
        {
            var severity = incident.Severity.Value;
            yield return Found(
                incident.Severity.Location,
                new Message(
                    $"{severity}인데 타임라인에 War Room(war_room)이 없음",
                    $"{severity} demands a war room, and the timeline has no 'war_room' event"
                )
            );
        }
    }
}
