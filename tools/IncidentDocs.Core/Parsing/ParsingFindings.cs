using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Core.Parsing;

/// <summary>The findings of paths, bytes and YAML.</summary>
public static class ParsingFindings
{
    private static readonly Message Yaml = new("YAML 1.2.2", "YAML 1.2.2");

    /// <summary>DOC001: the YAML is not well-formed, or front matter never ends.</summary>
    public static readonly DiagnosticDescriptor InvalidYaml = new(
        "DOC001",
        "invalid-yaml",
        Level.Error,
        Stage.Parsing,
        new Message(
            "YAML 문법에 맞지 않거나, 문서 앞머리(front matter)를 닫는 '---'가 없다.",
            "The YAML is not well-formed, or front matter is never closed."
        ),
        new Message(
            "파일을 읽을 수 없으면 그 안의 단계도 연락처도 실리지 않는다. 원인 하나에 지적 하나만 내므로, 이것을 고치면 나머지가 보인다.",
            "Neither the steps nor the contacts of a file that cannot be read are published. One cause gives one finding: mend this one to see what else there is."
        ),
        new Message(
            "가리킨 자리를 도움말대로 고친다. 콜론이나 특수 문자가 든 값은 따옴표로 감싸고, 들여쓰기는 빈칸으로 맞춘다.",
            "Mend the place as its help says. Quote values that hold a colon or a special character, and indent with spaces."
        ),
        Yaml
    );

    /// <summary>DOC002: not UTF-8, or characters that a reviewer cannot see.</summary>
    public static readonly DiagnosticDescriptor InvalidEncoding = new(
        "DOC002",
        "invalid-encoding",
        Level.Error,
        Stage.Parsing,
        new Message(
            "UTF-8이 아니거나, 제어 문자 또는 글의 방향을 바꾸는 문자가 들어 있다.",
            "The file is not UTF-8, or holds control or bidirectional-override characters."
        ),
        new Message(
            "깨진 글자는 새벽 세 시에 읽을 수 없고, 보이지 않는 문자는 검토한 명령과 실행되는 명령을 다르게 만들 수 있다.",
            "Garbled text cannot be read at three in the morning, and invisible characters can make the command that runs differ from the one that was reviewed."
        ),
        new Message(
            "파일을 UTF-8로 저장하고, 가리킨 문자를 지운다.",
            "Save the file as UTF-8 and delete the character."
        ),
        new Message("RFC 3629, CVE-2021-42574", "RFC 3629, CVE-2021-42574")
    );

    /// <summary>DOC003: a mapping has a key twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "DOC003",
        "duplicate-key",
        Level.Error,
        Stage.Parsing,
        new Message("한 매핑에 같은 키가 두 번 있다.", "A mapping has a key twice."),
        new Message(
            "둘 중 하나는 아무도 모르게 버려진다. 어느 쪽이 남는지는 도구마다 다르다.",
            "One of the two is lost without a word, and tools differ in which."
        ),
        new Message("둘 중 하나를 지우거나 이름을 바꾼다.", "Remove one of the two, or rename it."),
        Yaml
    );

    /// <summary>DOC004: a limit of <see cref="ParseLimits"/> is passed.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "DOC004",
        "too-large",
        Level.Error,
        Stage.Parsing,
        new Message(
            "파일 크기, 중첩 깊이, 노드 수, 표의 열 수 가운데 하나가 한도를 넘는다.",
            "A file, its depth, its number of nodes or a table is beyond the limit."
        ),
        new Message(
            "사람이 읽는 문서는 이 한도에 닿지 않는다. 넘는 파일은 대개 잘못 들어온 것이고, 빌드를 멈추게 할 수도 있다.",
            "Nothing that a person reads comes near these limits. A file beyond them mostly got in by mistake, and could bring a build to a halt."
        ),
        new Message(
            "문서를 나누거나, 문서가 아닌 파일은 절차서 밖으로 옮긴다.",
            "Split the document, or move what is no document out of the handbook."
        ),
        new Message("YAML 별칭 폭탄 (CWE-776)", "YAML alias bombs (CWE-776)")
    );

    /// <summary>DOC006: a path that some systems cannot hold beside the others.</summary>
    public static readonly DiagnosticDescriptor PathNotPortable = new(
        "DOC006",
        "path-not-portable",
        Level.Error,
        Stage.Parsing,
        new Message(
            "대소문자나 유니코드 형태만 다른 경로, 예약된 이름, 다른 시스템에서 쓸 수 없는 문자, 절차서 밖으로 나가는 링크가 있다.",
            "Paths equal but for case or Unicode form, a reserved name, a character that other systems refuse, or a link that leaves the handbook."
        ),
        new Message(
            "Windows나 macOS에서 저장소를 받으면 파일이 서로 덮어쓰거나 빠진다. 링크는 절차서 밖의 파일을 공개할 수 있다.",
            "A clone on Windows or macOS overwrites or loses files, and a link can publish a file from outside the handbook."
        ),
        new Message(
            "파일 이름을 바꾼다. 링크는 실제 파일로 바꾼다.",
            "Rename the file; replace a link by the file itself."
        ),
        new Message("POSIX.1 3.265, Win32 파일 이름 규칙", "POSIX.1 3.265, Win32 naming rules")
    );

    /// <summary>DOC007: YAML that readers of a handbook do not need.</summary>
    public static readonly DiagnosticDescriptor UnsupportedYaml = new(
        "DOC007",
        "unsupported-yaml",
        Level.Error,
        Stage.Parsing,
        new Message(
            "태그, 병합 키(<<), 스칼라가 아니거나 없는 키, 자기 자신을 담은 별칭, 한 파일에 든 여러 문서는 지원하지 않는다.",
            "Tags, merge keys (<<), keys that are absent or no scalars, aliases that hold themselves and several documents in one file are not supported."
        ),
        new Message(
            "도구마다 다르게 읽거나 아예 읽지 못하는 기능이라, 편집기와 검사기가 서로 다른 문서를 보게 된다.",
            "Tools read these differently or not at all, so an editor and the checker would see two different documents."
        ),
        new Message(
            "값을 그대로 풀어 쓴다. 문서가 여럿이면 파일을 나눈다.",
            "Write the values out; give each document its own file."
        ),
        Yaml
    );
}
