namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>The findings of identity, references and links.</summary>
public static class ReferenceFindings
{
    private static readonly Message Design = new("장애 대응 절차서 전체", "the whole procedure");

    /// <summary>REF001.</summary>
    public static readonly DiagnosticDescriptor UnknownReference = new(
        "REF001",
        "unknown-reference",
        Level.Error,
        Stage.Catalog,
        new Message(
            "사람, 팀, 역할, 온콜 로테이션, 서비스, 런북, 단계, 등급, 원인을 가리키는 이름이 어디에도 정의되어 있지 않다.",
            "A person, team, role, roster, service, runbook, step, severity or cause is named that is defined nowhere."
        ),
        new Message(
            "없는 이름을 가리키면 새벽에 부를 사람이 비거나 누를 링크가 끊긴다.",
            "A name that leads nowhere is a call that reaches nobody, or a link that breaks, at three in the morning."
        ),
        new Message(
            "철자를 고치거나, 빠진 항목을 정의한다.",
            "Mend the spelling, or define what is missing."
        ),
        Design
    );

    /// <summary>REF002.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "REF002",
        "duplicate-id",
        Level.Error,
        Stage.Catalog,
        new Message(
            "같은 종류의 문서 둘, 또는 한 문서의 항목 둘이 같은 id를 쓴다.",
            "Two documents of a kind, or two items of a document, have one id."
        ),
        new Message(
            "id가 겹치면 링크와 기록이 어느 쪽을 뜻하는지 알 수 없다. 두 브랜치가 같은 번호를 만들었을 때 흔하다.",
            "With one id for two things no link and no record says which is meant; two branches that took the same number are the usual cause."
        ),
        new Message("나중에 만든 쪽의 id를 바꾼다.", "Give the later one another id."),
        Design
    );

    /// <summary>REF003.</summary>
    public static readonly DiagnosticDescriptor BrokenLink = new(
        "REF003",
        "broken-link",
        Level.Error,
        Stage.Catalog,
        new Message(
            "Markdown의 상대 링크, 앵커, 그림이 가리키는 곳이 없거나, 허용되지 않는 주소다.",
            "A relative link, anchor or image in Markdown leads nowhere, or its address is not allowed."
        ),
        new Message(
            "끊긴 링크는 급할 때 발견된다. 허용 목록 밖의 주소(javascript: 따위)는 읽는 사람을 해칠 수 있다.",
            "Broken links are found in a hurry; addresses off the allow-list (javascript: and its like) can harm the reader."
        ),
        new Message(
            "대상 파일과 제목의 앵커를 확인해 고친다. 주소는 http, https, mailto, tel, 상대 경로만 쓴다.",
            "Mend the path or the anchor; addresses are http, https, mailto, tel or relative."
        ),
        Design
    );

    /// <summary>REF004.</summary>
    public static readonly DiagnosticDescriptor OrphanDocument = new(
        "REF004",
        "orphan-document",
        Level.Info,
        Stage.Catalog,
        new Message(
            "이 문서로 이끄는 참조, 링크, 경보가 없다.",
            "Nothing leads to the document: no reference, no link, no alert."
        ),
        new Message(
            "아무도 이끌어 주지 않는 글은 필요한 때에 읽히지 않는다.",
            "What nothing leads to is not read when it is needed."
        ),
        new Message(
            "관련 문서에서 링크하거나, 필요 없으면 지운다.",
            "Link to it from where it is needed, or delete it."
        ),
        Design
    );

    /// <summary>REF005.</summary>
    public static readonly DiagnosticDescriptor RelatedDocumentId = new(
        "REF005",
        "related-document-id",
        Level.Warning,
        Stage.Catalog,
        new Message(
            "관련 문서의 ID가 그 종류의 형식(OPG-코드-v판, DPP-, MTP-)이 아니다.",
            "The id of a related document does not have its kind's form (OPG-CODE-vVERSION, DPP-, MTP-)."
        ),
        new Message(
            "형식이 어긋난 ID로는 문서 관리 체계에서 그 문서를 찾을 수 없다.",
            "With an id of another form the document is not found where documents are kept."
        ),
        new Message(
            "OPG-ONP-v1.3처럼 프로젝트 코드와 판 번호를 넣어 고친다.",
            "Write it with the project's code and a version, as in OPG-ONP-v1.3."
        ),
        new Message("절차서 1.3", "procedure 1.3")
    );
}
