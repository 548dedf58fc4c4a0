using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>The reasons for which nothing is published, in both languages, each with the way out.</summary>
internal static class Refusals
{
    public static Message Circle(string output) =>
        new(
            $"출력 경로의 링크가 제자리로 돌아옴: {output}",
            $"the links of the output path turn in a circle: {output}"
        );

    public static Message NotAFolder(string folder) =>
        new(
            $"출력 폴더 자리에 파일이 있음: {folder}",
            $"a file is in the output folder's place: {folder}"
        );

    public static Message NotOurs(string folder) =>
        new(
            $"이 도구가 만든 폴더가 아니고 비어 있지도 않음: {folder}. 빈 폴더나 새 이름을 지정할 것",
            $"the folder was not made by this tool and is not empty: {folder}; name an empty or a new one"
        );

    public static Message BadManifest(string path) =>
        new(
            $"게시 목록을 읽을 수 없어 지난번에 만든 파일을 가려낼 수 없음: {path}",
            $"the manifest can't be read, so the files of the last build can't be told from others: {path}"
        );

    public static Message InTheWay(string path) =>
        new(
            $"이 도구가 만들지 않은 것이 새 페이지의 자리에 있음: {path}",
            $"something that this tool did not make is in the way of a new page: {path}"
        );

    public static Message Held(string folder, string holder, string lockFile) =>
        new(
            $"다른 빌드가 '{folder}'에 게시하는 중임 ({holder}; 잠금 파일 {lockFile})",
            $"another build is publishing to '{folder}' ({holder}; lock file {lockFile})"
        );

    public static Message StrangeLock(string path) =>
        new(
            $"잠금 파일이 보통 파일이 아님: {path}",
            $"the lock file is not an ordinary file: {path}"
        );

    public static Message StrangeStage(string path) =>
        new(
            $"작업 폴더의 자리에 이 도구가 만들지 않은 것이 있음: {path}",
            $"something that this tool did not make is in the work folder's place: {path}"
        );

    public static Message NotAtomic(string folder) =>
        new(
            $"이 파일 시스템에서는 출력 폴더를 한 번에 바꿀 수 없음: {folder}. 파일을 하나씩 바꾸려면 --non-atomic 옵션을 줄 것",
            $"this file system can't replace '{folder}' in one step; give --non-atomic to replace files one by one"
        );

    public static Message Strange(string path) =>
        new(
            $"출력 폴더 안의 이 이름을 다룰 수 없음: {path}",
            $"this name in the output folder can't be handled: {path}"
        );

    public static Message Failed(string detail) =>
        new($"게시하지 못함: {detail}", $"could not publish: {detail}");
}
