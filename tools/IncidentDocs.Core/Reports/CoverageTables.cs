using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Reports;

/// <summary><c>report coverage</c>: which alert leads to which runbook, who keeps it, and when it was last drilled and used; and what is missing in the further languages of the handbook.</summary>
public static class CoverageTables
{
    /// <summary>The report.</summary>
    public static readonly ReportKind Kind = new(
        "coverage",
        new Message(
            "경보, 런북, 담당자, 훈련이 이어져 있는지. 장애에서 울렸으나 런북이 없는 경보도, 번역이 빠진 문서도 보임",
            "alert, runbook, owner and drill side by side; alerts that fired in incidents and lead to no runbook too, and missing translations"
        ),
        input => [Coverage(input), .. TranslationTable.Of(input.Facts)]
    );

    private static ReportTable Coverage(ReportInput input) =>
        new(
            "coverage",
            new Message(
                "경보에서 런북, 담당자, 훈련까지",
                "From alert to runbook, owner and drill"
            ),
            [
                new("alert", new Message("경보", "alert")),
                new("runbook", new Message("런북", "runbook")),
                new("owner", new Message("담당", "owner")),
                new("owner_active", new Message("재직", "active")),
                new("next_review", new Message("다음 검토", "next review")),
                new("last_drilled", new Message("마지막 훈련", "last drilled")),
                new("last_used", new Message("마지막 사용", "last used")),
            ],
            [
                .. Rows(input.Facts),
                .. Unled(input.Facts)
                    .Select(alert =>
                        ImmutableArray.Create(
                            ReportCell.Of(alert),
                            ReportCell.Of((string?)null),
                            ReportCell.Of((string?)null),
                            ReportCell.Of(false),
                            ReportCell.Of((LocalDate?)null),
                            ReportCell.Of((LocalDate?)null),
                            ReportCell.Of((LocalDate?)null)
                        )
                    ),
            ]
        );

    private static IEnumerable<ImmutableArray<ReportCell>> Rows(HandbookFacts facts)
    {
        var uses = new LastUses(facts);
        return facts.Catalog.Runbooks.SelectMany(runbook => Rows(facts, uses, runbook));
    }

    /// <summary>A row an alert; one without an alert where none leads to the runbook.</summary>
    private static IEnumerable<ImmutableArray<ReportCell>> Rows(
        HandbookFacts facts,
        LastUses uses,
        Runbook runbook
    )
    {
        var owner = facts.Catalog.People.Find(runbook.Owner);
        return runbook
            .Alerts.Select(alert => (string?)alert.Name.Value)
            .DefaultIfEmpty(null)
            .Select(alert =>
                ImmutableArray.Create(
                    ReportCell.Of(alert),
                    ReportCell.Of(runbook.Id.Value),
                    ReportCell.Of(runbook.Owner.Value.Value),
                    ReportCell.Of(owner?.IsActiveOn(facts.Today) == true),
                    ReportCell.Of(
                        runbook.ReviewedOn.Value.PlusDays((int)runbook.ReviewEvery.TotalDays)
                    ),
                    ReportCell.Of(uses.DrilledOn(runbook.Id)),
                    ReportCell.Of(uses.UsedOn(runbook.Id))
                )
            );
    }

    private static IEnumerable<string> Unled(HandbookFacts facts)
    {
        var led = facts
            .Catalog.Runbooks.SelectMany(runbook => runbook.Alerts)
            .Select(alert => alert.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        return facts
            .Catalog.Incidents.SelectMany(incident => incident.Timeline)
            .Select(entry => entry.Alert?.Value)
            .OfType<string>()
            .Where(alert => !led.Contains(alert))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }
}
