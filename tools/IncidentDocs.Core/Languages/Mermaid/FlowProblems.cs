namespace IncidentDocs.Core.Languages.Mermaid;

/// <summary>The words for what is not understood in a flowchart.</summary>
internal static class FlowProblems
{
    public static Message Empty { get; } =
        new("흐름도에 도형이 없음", "a flowchart without a node");

    public static Message Unsupported(string construct) =>
        new(
            $"'{Quoted.Of(construct)}' 구문은 그리지 못해 다이어그램이 코드로 보임",
            $"'{Quoted.Of(construct)}' can't be drawn, so the diagram is shown as code"
        );

    public static Message Unexpected(string text) =>
        text.Length == 0
            ? new(
                "여기서 끝나는 선이나 글자를 읽을 수 없어 다이어그램이 코드로 보임",
                "the diagram stops in the middle of something, so it is shown as code"
            )
            : new(
                $"'{Quoted.Of(text)}'{Josa.Object(text)} 읽을 수 없어 다이어그램이 코드로 보임",
                $"'{Quoted.Of(text)}' was not understood, so the diagram is shown as code"
            );

    public static Message Unclosed(string opener) =>
        new(
            $"'{Quoted.Of(opener)}'{Josa.Object(opener)} 닫지 않아 다이어그램이 코드로 보임",
            $"'{Quoted.Of(opener)}' is never closed, so the diagram is shown as code"
        );

    public static Message Stray(string word) =>
        new(
            $"'{Quoted.Of(word)}'{Josa.Object(word)} 열지 않고 닫아 다이어그램이 코드로 보임",
            $"'{Quoted.Of(word)}' closes nothing, so the diagram is shown as code"
        );

    public static Message TooMany(string whatKo, string whatEn, int limit) =>
        new(
            $"{whatKo}{Josa.Subject(whatKo)} {limit}개를 넘어 다이어그램이 코드로 보임",
            $"more than {limit} {whatEn}, so the diagram is shown as code"
        );

    public static Message TooLong(int limit) =>
        new(
            $"글이 {limit}자를 넘어 다이어그램이 코드로 보임",
            $"a label of more than {limit} characters, so the diagram is shown as code"
        );

    public static Message IntoItself(string id) =>
        new(
            $"'{Quoted.Of(id)}' 상자와 그 안을 잇는 선은 그리지 못해 다이어그램이 코드로 보임",
            $"an edge between the box '{Quoted.Of(id)}' and its own inside can't be drawn, so the diagram is shown as code"
        );
}
