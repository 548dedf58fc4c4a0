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
            "가리킨 줄을 고친다. 쓸 수 있는 이름은 템플릿 모델 참조에 있다.",
            "Mend the line; the names that exist are in the reference of the template model."
        ),
        new Message("Scriban 7 문법", "the syntax of Scriban 7")
    );
}
