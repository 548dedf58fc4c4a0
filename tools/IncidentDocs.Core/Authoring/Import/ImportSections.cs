using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>What the parts of a runbook are called, in English and in Korean, by the runbooks that people write.</summary>
internal static class ImportSections
{
    private static readonly ImmutableArray<string> Diagnose =
    [
        "diagnos",
        "investigat",
        "troubleshoot",
        "debug",
        "진단",
        "원인",
        "확인 방법",
        "점검",
        "조사",
    ];

    private static readonly ImmutableArray<string> Mitigate =
    [
        "mitigat",
        "resolution",
        "resolve",
        "remediat",
        "recover",
        "steps",
        "procedure",
        "fix",
        "action",
        "workaround",
        "solution",
        "restore",
        "조치",
        "해결",
        "복구",
        "완화",
        "절차",
        "대응",
        "대처",
    ];

    private static readonly ImmutableArray<string> Verify =
    [
        "verif",
        "validat",
        "post-check",
        "검증",
        "정상 확인",
        "복구 확인",
    ];

    private static readonly ImmutableArray<string> Symptoms =
    [
        "symptom",
        "meaning",
        "description",
        "alert",
        "증상",
        "현상",
        "의미",
    ];

    private static readonly ImmutableArray<string> Impact =
    [
        "impact",
        "severity",
        "영향",
        "심각도",
    ];

    /// <summary>The phase of the steps below a heading; null where there are none.</summary>
    public static StepPhase? PhaseOf(string heading) =>
        Has(heading, Verify) ? StepPhase.Verify
        : Has(heading, Diagnose) ? StepPhase.Diagnose
        : Has(heading, Mitigate) ? StepPhase.Mitigate
        : null;

    /// <summary>Whether symptoms stand below the heading.</summary>
    public static bool IsSymptoms(string heading) => Has(heading, Symptoms);

    /// <summary>Whether the impact stands below the heading.</summary>
    public static bool IsImpact(string heading) => Has(heading, Impact);

    private static bool Has(string heading, ImmutableArray<string> words) =>
        words.Any(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase));
}
