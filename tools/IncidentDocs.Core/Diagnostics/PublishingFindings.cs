namespace IncidentDocs.Core.Diagnostics;

/// <summary>What is found in the finished bytes of a site.</summary>
public static class PublishingFindings
{
    /// <summary>PUB003: an internal value in a public copy.</summary>
    public static readonly DiagnosticDescriptor InternalLeak = new(
        "PUB003",
        "internal-leak",
        Level.Error,
        Stage.Publishing,
        new Message(
            "공개용 사본의 파일에 내부 값이 들어 있다.",
            "A file of the public copy holds an internal value."
        ),
        new Message(
            "공개용 사본은 내부 값을 뺀 문서에서 만들지만 템플릿에 손으로 적은 값까지 빼지는 못한다. 한번 나간 전화번호나 문서는 거두어들일 수 없다.",
            "The public copy is made of documents without their internal values, but nothing takes out what somebody wrote into a template. A number or a document that went out can't be called back."
        ),
        new Message(
            "함께 보이는 파일이 나온 곳(대개 templates/ 아래)에서 그 값을 지운다. 공개해도 되는 값이면 공개되는 항목에도 적는다. 이 지적은 미룰 수 없다.",
            "Remove it where the file that is shown comes from, mostly below templates/. What may be public is also written in a public field. This finding can't be put off."
        ),
        new Message(
            "개인정보 보호법 제29조; 공개용 사본의 마지막 방어선",
            "Korean Personal Information Protection Act, article 29; the backstop behind the public copy"
        )
    );
}
