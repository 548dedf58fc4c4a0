using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Cli.Console;

/// <summary>The notice for people outside. Its words come from the public copy of the handbook alone; of the incident itself only how far it has come is said.</summary>
internal static class NoticeText
{
    /// <summary>Writes the notice.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="catalog">The public copy.</param>
    /// <param name="incident">The incident of the public copy.</param>
    /// <param name="phase">How far it has come.</param>
    /// <param name="language">Language of the notice.</param>
    public static void Write(
        TextWriter output,
        Catalog catalog,
        Incident incident,
        IncidentPhase phase,
        Language language
    )
    {
        var services = string.Join(
            ", ",
            incident
                .Services.Select(service => catalog.Services.Find(service)?.Name.In(language))
                .OfType<string>()
        );
        var title = incident.PublicTitle is { IsEmpty: false } told
            ? told.In(language)
            : Untitled(services).In(language);
        Line(output, $"[{Name(phase).In(language)}] {title}");
        Line(output, "");
        Line(output, Opening(phase).In(language));
        if (incident.PublicSummary is { IsEmpty: false } summary)
        {
            Line(output, summary.In(language).Trim());
        }
        if (services.Length > 0)
        {
            Line(
                output,
                new Message($"관련 서비스: {services}", $"Services concerned: {services}").In(
                    language
                )
            );
        }
        Line(output, Closing(phase).In(language));
    }

    private static void Line(TextWriter output, string text) =>
        output.Write(VisibleText.Of(text) + "\n");

    private static Message Untitled(string services) =>
        services.Length == 0
            ? new Message("서비스 이용 장애", "Service disruption")
            : new Message($"{services} 이용 장애", $"Disruption of {services}");

    private static Message Name(IncidentPhase phase) =>
        phase switch
        {
            IncidentPhase.Found => new Message("확인 중", "Investigating"),
            IncidentPhase.CauseKnown => new Message("조치 중", "Identified"),
            _ => new Message("복구", "Resolved"),
        };

    private static Message Opening(IncidentPhase phase) =>
        phase switch
        {
            IncidentPhase.Found => new Message(
                "서비스 이용에 불편을 드려 죄송합니다. 문제를 발견하여 원인을 확인하고 있습니다.",
                "We are sorry for the disruption. We have noticed a problem and are looking for its cause."
            ),
            IncidentPhase.CauseKnown => new Message(
                "서비스 이용에 불편을 드려 죄송합니다. 원인을 확인하였고 복구하고 있습니다.",
                "We are sorry for the disruption. We know the cause and are restoring the service."
            ),
            _ => new Message(
                "서비스가 정상으로 돌아왔습니다. 이용에 불편을 드려 죄송합니다.",
                "The service is working again. We are sorry for the disruption."
            ),
        };

    private static Message Closing(IncidentPhase phase) =>
        phase == IncidentPhase.Restored
            ? new Message(
                "같은 일이 다시 일어나지 않도록 원인을 분석하고 대책을 마련하겠습니다.",
                "We will find out how it came about, and see to it that it does not happen again."
            )
            : new Message(
                "새로 알게 되는 대로 다시 알려 드리겠습니다.",
                "We will tell you more as soon as we know it."
            );
}
