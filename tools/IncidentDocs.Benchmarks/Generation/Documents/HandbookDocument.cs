namespace IncidentDocs.Benchmarks.Generation.Documents;

/// <summary>The head of the handbook.</summary>
internal static class HandbookDocument
{
    /// <summary>Writes it.</summary>
    public static GeneratedFile Write(World world)
    {
        var yaml = new Yaml()
            .Line("schema_version: 1")
            .Line("id: benchmark")
            .Line("title: { ko: 성능 시험 절차서, en: Benchmark handbook }")
            .Line("project: { name: Benchmark, code: BMK }")
            .Line("version: \"1.0\"")
            .Line("author: kim-minjun")
            .Line("created_on: 2025-01-02")
            .Line("approval: { by: han-youngjae, on: 2026-10-21, version: \"1.0\" }")
            .Line("revisions:")
            .Line("  - { version: \"1.0\", date: 2026-10-20, by: kim-minjun, summary: 첫 판 }")
            .Line("locales: [ko]")
            .Line("time_zone: Asia/Seoul")
            .Line(
                "business_hours: { days: [mon, tue, wed, thu, fri], from: \"09:00\", to: \"18:00\" }"
            )
            .Flow("holidays", world.Plan.IsWhole ? ["kr"] : [])
            .Line("purpose: 크기를 바꾸어 가며 만든 절차서로 빌드의 시간과 메모리를 잽니다.")
            .Line("scope:")
            .Line("  systems: [모든 프로덕션 환경]")
            .Line("  infrastructure: [애플리케이션 서버, 데이터베이스, 캐시]")
            .Line("  environments: [production, staging]")
            .Flow("  teams", world.Teams.Select(team => team.Id))
            .Line("audiences: [internal]")
            // Drills fall on days by chance, so that some quarter may lack one.
            .Line("rules: { DRL001: info, ONC006: info, ONC008: info }");
        return new GeneratedFile("content/handbook.yml", yaml.ToString());
    }
}
