using IncidentDocs.Cli.Files.Publishing;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Console;

/// <summary>What a build says when it is done.</summary>
internal static class BuildSummary
{
    /// <summary>Nothing was published.</summary>
    public static string Kept(Language language) =>
        new Message(
            "오류가 있어 내보내지 않음. 있던 사이트는 그대로임",
            "nothing was published because of errors; the old site is as it was"
        ).In(language);

    /// <summary>Documents, pages, findings, time.</summary>
    public static string Of(
        Language language,
        CheckedHandbook handbook,
        PublishReport report,
        TimeSpan time
    )
    {
        var documents = handbook.Facts.Catalog.Documents.Length;
        var files = report.Written + report.Linked;
        var findings = handbook.Open.Count();
        return new Message(
            $"문서 {documents}건 → 파일 {files}개 (새로 쓴 것 {report.Written}, 그대로 {report.Linked}, 지운 것 {report.Removed}), 지적 {findings}건, {time.TotalSeconds:0.00}초: {report.Folder}",
            $"{documents} documents → {files} files ({report.Written} written, {report.Linked} unchanged, {report.Removed} removed), {findings} findings, {time.TotalSeconds:0.00} s: {report.Folder}"
        ).In(language);
    }
}
