using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Site.Templates;

/// <summary>What can be wrong with a template of a handbook.</summary>
public static class TemplateFindings
{
    /// <summary>A template does not parse or asks for what the model has not.</summary>
    public static readonly DiagnosticDescriptor InvalidTemplate = new(
        "DOC009",
        "invalid-template",
        Level.Error,
        Stage.Site,
        new Message(
            "절차서의 템플릿을 읽을 수 없거나 모델에 없는 것을 요구함",
            "a template of the handbook does not parse or asks for what the model has not"
        ),
        new Message(
            "틀린 템플릿은 페이지를 비우거나 잘못된 정보를 보여 주므로 페이지를 내지 않음",
            "a wrong template would leave a page empty or show the wrong thing, so no page is published"
        ),
        new Message(
            "이름을 고치거나, 덮어쓴 파일을 지워 기본 템플릿으로 돌아갑니다",
            "correct the name, or remove the file so that the built-in template is used again"
        ),
        new Message("사이트 템플릿 모델", "the template model of the site")
    );
}
