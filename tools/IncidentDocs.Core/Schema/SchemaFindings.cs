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
            "문서의 항목이나 값이 그 종류의 JSON Schema에 맞지 않는다.",
            "A field or a value does not fit the JSON Schema of its kind of document."
        ),
        new Message(
            "맞지 않는 값은 페이지, 보고서, 온콜 계산에서 빠지거나 잘못 쓰이고, 그 사실은 장애가 나서야 드러난다.",
            "A value that does not fit is left out of pages, reports and on-call plans, or misread there, and nobody notices before the incident."
        ),
        new Message("가리킨 키나 값을 고친다.", "Mend the key or the value that is pointed at."),
        new Message("JSON Schema draft-07, schemas/", "JSON Schema draft-07, schemas/")
    );

    /// <summary>A schema is itself wrong.</summary>
    public static readonly DiagnosticDescriptor InvalidSchema = new(
        "SCH002",
        "invalid-schema",
        Level.Error,
        Stage.Schema,
        new Message(
            "절차서가 더한 JSON Schema가 잘못되어, 그 부분은 아무것도 검사하지 않는다.",
            "A JSON Schema that the handbook adds is itself wrong, and that part of it checks nothing."
        ),
        new Message(
            "잘못된 스키마는 아무것도 막지 못하면서 검사한 것처럼 보이게 한다.",
            "A wrong schema lets everything pass while it looks as if it were checked."
        ),
        new Message(
            "스키마를 draft-07에 맞게 고친다. 파일 이름은 schemas/종류.schema.json이고, 여러 스키마가 함께 쓰는 부분은 다른 이름의 .json 파일에 둔다.",
            "Make it valid draft-07. It is named schemas/KIND.schema.json; what several schemas share lies in a .json file of another name."
        ),
        new Message("JSON Schema draft-07", "JSON Schema draft-07")
    );
}
