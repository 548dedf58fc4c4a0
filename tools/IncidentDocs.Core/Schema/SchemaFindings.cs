using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Core.Schema;

/// <summary>The findings of the schema stage.</summary>
public static class SchemaFindings
{
    /// <summary>A document does not fit the schema of its kind.</summary>
    public static readonly DiagnosticDescriptor SchemaViolation = new(
        "SCH001",
        "schema-violation",
        Level.Error,
        Stage.Schema,
        new Message(
            "문서의 항목이나 값이 그 종류의 JSON Schema에 맞지 않음",
            "a field or a value does not fit the JSON Schema of its kind of document"
        ),
        new Message(
            "맞지 않는 값은 페이지, 보고서, 온콜 계산에서 빠지거나 잘못 쓰여, 장애가 나서야 드러난다",
            "a value that does not fit is left out of pages, reports and on-call plans, or is misread there, and nobody notices before the incident"
        ),
        new Message(
            "가리킨 키나 값을 고친다. 철자가 비슷한 이름이 있으면 도움말이 알려 준다",
            "mend the key or the value that is pointed at; where a name is spelt nearly right, the help offers it"
        ),
        new Message("JSON Schema draft-07, schemas/", "JSON Schema draft-07, schemas/")
    );

    /// <summary>A schema is itself wrong.</summary>
    public static readonly DiagnosticDescriptor InvalidSchema = new(
        "SCH002",
        "invalid-schema",
        Level.Error,
        Stage.Schema,
        new Message(
            "JSON Schema 파일 자체가 잘못되어 그 부분은 검사되지 않음",
            "a JSON Schema file is itself wrong, and that part of it checks nothing"
        ),
        new Message(
            "잘못된 스키마는 조용히 아무것도 막지 못하면서 검사한 것처럼 보이게 한다",
            "a wrong schema lets everything pass while it looks as if it were checked"
        ),
        new Message(
            "스키마를 draft-07에 맞게 고친다",
            "mend the schema so that it is valid draft-07"
        ),
        new Message("JSON Schema draft-07", "JSON Schema draft-07")
    );
}
