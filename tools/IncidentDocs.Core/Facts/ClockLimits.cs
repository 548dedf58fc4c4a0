using IncidentDocs.Core.Model;

namespace IncidentDocs.Core.Facts;

/// <summary>Limits of an incident's clocks that no policy document tells: the procedure's own, or what <c>rules:</c> of the handbook say.</summary>
/// <param name="SilenceTimes">How many times the cadence of updates a silence may last.</param>
/// <param name="Observe">How long a recovery is watched where no used runbook says more (procedure 3.2.5).</param>
/// <param name="Draft">How long after recovery the report's draft may take (procedure, appendix A).</param>
/// <param name="ReviewBusinessDays">How many business days after recovery the review may take (procedure, appendix A).</param>
public sealed record ClockLimits(
    int SilenceTimes,
    Duration Observe,
    Duration Draft,
    int ReviewBusinessDays
)
{
    /// <summary>Option of INC006.</summary>
    public static readonly RuleOptionInfo SilenceOption = new(
        "times",
        2,
        new Message(
            "갱신 간격의 몇 배까지 기록이 없어도 되는지.",
            "How many times the cadence of updates a silence may last."
        )
    );

    /// <summary>Option of INC010.</summary>
    public static readonly RuleOptionInfo ObserveOption = new(
        "minutes",
        30,
        new Message(
            "Runbook이 따로 정하지 않을 때 복구 뒤에 지켜볼 시간(분).",
            "Minutes to watch after recovery where no runbook says more."
        )
    );

    /// <summary>Option of INC011.</summary>
    public static readonly RuleOptionInfo DraftOption = new(
        "hours",
        24,
        new Message(
            "복구 뒤 보고서 초안까지 걸려도 되는 시간.",
            "Hours from recovery to the draft of the report."
        )
    );

    /// <summary>Option of INC012.</summary>
    public static readonly RuleOptionInfo ReviewOption = new(
        "business_days",
        3,
        new Message(
            "복구 뒤 리뷰 회의까지 걸려도 되는 영업일 수.",
            "Business days from recovery to the review."
        )
    );

    /// <summary>The limits of a handbook.</summary>
    public static ClockLimits Of(Handbook handbook)
    {
        ArgumentNullException.ThrowIfNull(handbook);
        return new ClockLimits(
            handbook.Number("INC006", SilenceOption),
            Duration.FromMinutes(handbook.Number("INC010", ObserveOption)),
            Duration.FromHours(handbook.Number("INC011", DraftOption)),
            handbook.Number("INC012", ReviewOption)
        );
    }
}
