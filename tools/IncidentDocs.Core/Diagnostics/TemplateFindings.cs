namespace IncidentDocs.Core.Diagnostics;

/// <summary>The findings of templates.</summary>
public static class TemplateFindings
{
    /// <summary>DOC009.</summary>
    public static readonly DiagnosticDescriptor InvalidTemplate = new(
        "DOC009",
        "invalid-template",
        Level.Error,
        Stage.Site,
        new Message(
            "절차서의 템플릿이 해석되지 않거나, 모델에 없는 것을 쓴다.",
            "A template of the handbook does not parse, or asks for what the model does not have."
        ),
        new Message(
            "템플릿이 틀리면 그 템플릿으로 만드는 모든 페이지가 빠진다.",
            "With a wrong template every page that is made with it is missing."
        ),
        new Message(
            "가리킨 줄을 고친다. 모델에 없는 이름이면 메시지가 쓸 수 있는 이름을 함께 알려 준다.",
            "Mend the line; where a name does not exist, the message lists those that do."
        ),
        new Message("Scriban 7 문법", "the syntax of Scriban 7")
    );
}
