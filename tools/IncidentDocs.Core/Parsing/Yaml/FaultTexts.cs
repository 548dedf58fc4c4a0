using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>What is said of a document that is not well-formed, in plain words: what is wrong, and what was expected.</summary>
internal static class FaultTexts
{
    public static readonly FaultText Unknown = new(
        FaultPlace.Start,
        new Message("여기서 YAML 문법이 깨짐", "not well-formed YAML here"),
        new Message(
            "이 줄과 바로 윗줄의 들여쓰기, 따옴표, 괄호, 콜론을 확인한다",
            "check indentation, quotes, brackets and colons of this line and the one above"
        )
    );

    public static readonly FaultText SecondColon = new(
        FaultPlace.Start,
        new Message("따옴표 없는 값 안에 ': '가 있음", "a second ':' inside an unquoted value"),
        new Message(
            "콜론이 값의 일부면 값 전체를 따옴표로 감싸고, 하위 키라면 새 줄에 들여 쓴다",
            "put the whole value in quotes if the colon belongs to it, or write the nested key on a line of its own"
        )
    );

    public static readonly FaultText KeyOverLines = new(
        FaultPlace.Next,
        new Message(
            "여러 줄에 걸친 따옴표 없는 글을 키로 쓸 수 없음",
            "unquoted text over several lines cannot be a key"
        ),
        new Message(
            "'키: 값' 꼴로 적는다. 긴 글이면 따옴표로 감싼다",
            "write 'key: value', or put the long text in quotes"
        )
    );

    public static readonly FaultText NoColon = new(
        FaultPlace.Next,
        new Message("키 뒤에 콜론이 없음", "a key without ':'"),
        new Message(
            "'키: 값' 꼴로 적는다. 윗줄 값이 이어지는 것이면 더 들여 쓴다",
            "write 'key: value', or indent the line further if it goes on with the value above"
        )
    );

    public static readonly FaultText NoBlankAfterColon = new(
        FaultPlace.Next,
        new Message("콜론 뒤에 빈칸이 없음", "no blank after the colon"),
        new Message("'키: 값' 꼴로 적는다", "write 'key: value'")
    );

    public static readonly FaultText NoBlankAfterDash = new(
        FaultPlace.Start,
        new Message("목록 항목의 '-' 뒤에 빈칸이 없음", "no blank after the '-' of a list item"),
        new Message("'- 값' 꼴로 적는다", "write '- value'")
    );

    public static readonly FaultText StrayIndent = new(
        FaultPlace.Start,
        new Message(
            "들여쓰기가 위의 어느 단계와도 맞지 않음",
            "the indentation fits no level above"
        ),
        new Message(
            "같은 매핑의 키들은 같은 칸에서 시작한다",
            "the keys of one mapping begin in the same column"
        )
    );

    public static readonly FaultText ItemForKey = new(
        FaultPlace.Start,
        new Message(
            "키가 올 자리에 목록 항목 '- '이 있음",
            "a list item '- ' where a key was expected"
        ),
        new Message(
            "목록은 키 아래에 두고, 항목들은 같은 칸에서 시작한다",
            "put the list below a key, with its items in the same column"
        )
    );

    public static readonly FaultText TextBehindValue = new(
        FaultPlace.Start,
        new Message("값이 끝난 뒤에 글이 더 있음", "text behind the end of a value"),
        new Message(
            "줄 끝까지가 값이면 값 전체를 따옴표로 감싼다. 작은따옴표 안의 '는 ''로, 큰따옴표 안의 \"는 \\\"로 적는다",
            "put the whole value in quotes; inside single quotes write '' for ', inside double quotes \\\" for \""
        )
    );

    public static readonly FaultText NoItem = new(
        FaultPlace.Start,
        new Message(
            "목록의 다음 항목 '- '이 올 자리",
            "the next item '- ' of the list was expected"
        ),
        new Message(
            "항목의 '- '를 위 항목과 같은 칸에 두고, 항목 안의 키는 첫 키와 같은 칸에서 시작한다",
            "put '- ' in the column of the item above, and the keys of an item in the column of its first key"
        )
    );

    public static readonly FaultText OpenBracket = new(
        FaultPlace.Start,
        new Message("닫히지 않은 괄호", "a bracket is not closed before this place"),
        new Message(
            "'['는 ']'로, '{'는 '}'로 닫고, 항목 사이에 ','를 둔다",
            "close '[' with ']' and '{' with '}', and put ',' between items"
        )
    )
    {
        IsBracket = true,
    };

    public static readonly FaultText NoComma = OpenBracket with
    {
        What = new Message(
            "괄호 안에서 ','나 닫는 괄호가 올 자리",
            "',' or the closing bracket was expected"
        ),
    };

    public static readonly FaultText OpenQuote = new(
        FaultPlace.Start,
        new Message("닫히지 않은 따옴표", "a quote is not closed"),
        new Message(
            "값의 끝을 같은 따옴표로 닫는다. 여러 줄이면 이어지는 줄을 키보다 더 들여 쓴다",
            "close the value with the same quote; lines that go on with it are indented further than their key"
        )
    );

    public static readonly FaultText BadEscape = new(
        FaultPlace.End,
        new Message(
            "큰따옴표 안에서 쓸 수 없는 '\\' 표기",
            "an escape that double quotes do not know"
        ),
        new Message(
            "'\\'를 그대로 쓰려면 '\\\\'로 적거나 작은따옴표 또는 '|' 블록을 쓴다",
            "write '\\\\' for a backslash, or use single quotes or a '|' block"
        )
    );

    public static readonly FaultText BlockHeader = new(
        FaultPlace.End,
        new Message("'|'나 '>' 뒤에 올 수 없는 글자", "a character that cannot follow '|' or '>'"),
        new Message(
            "'|', '|-', '|+', '|2'처럼 적고 본문은 다음 줄부터 들여 쓴다. 글이 '|'나 '>'로 시작하면 따옴표로 감싼다",
            "write '|', '|-', '|+' or '|2' and begin the text on the next line, indented; quote a text that begins with '|' or '>'"
        )
    );

    public static readonly FaultText BlockSpaces = new(
        FaultPlace.Start,
        new Message(
            "블록 첫머리의 빈 줄이 본문보다 더 들여 쓰임",
            "a blank line above the block's text is indented further than the text"
        ),
        new Message("빈 줄의 빈칸을 지운다", "remove the blanks of the empty line")
    );

    public static readonly FaultText Tab = new(
        FaultPlace.End,
        new Message("들여쓰기에 탭을 씀", "a tab as indentation"),
        new Message("탭을 빈칸으로 바꾼다", "replace the tab by spaces")
    );

    public static readonly FaultText TabHere = Tab with { Place = FaultPlace.Start };

    public static readonly FaultText NoTokenStart = new(
        FaultPlace.Start,
        new Message(
            "따옴표 없는 값이 시작할 수 없는 글자",
            "a character that no unquoted value can begin with"
        ),
        new Message(
            "'@', '`', '%' 등으로 시작하는 값은 따옴표로 감싼다",
            "put a value in quotes that begins with '@', '`', '%' and the like"
        )
    );

    public static readonly FaultText NoValue = new(
        FaultPlace.Start,
        new Message("값이 올 자리", "a value was expected here"),
        new Message(
            "값을 적거나 남는 기호를 지운다. 글이 이 글자로 시작하면 따옴표로 감싼다",
            "write a value or remove the sign; quote a text that begins with it"
        )
    );

    public static readonly FaultText ListOnKeyLine = new(
        FaultPlace.Start,
        new Message(
            "목록이나 키를 이 줄 가운데서 시작할 수 없음",
            "a list or key cannot begin in the middle of this line"
        ),
        new Message(
            "'- '는 키 아래 새 줄에 적는다. 글이면 따옴표로 감싼다",
            "put '- ' on a new line below the key, or quote the text"
        )
    );

    public static readonly FaultText BadAnchor = new(
        FaultPlace.Start,
        new Message("'&'나 '*' 뒤에 올바른 이름이 없음", "no proper name after '&' or '*'"),
        new Message(
            "글이 '&'나 '*'로 시작하면 따옴표로 감싼다",
            "put a text in quotes that begins with '&' or '*'"
        )
    );

    public static readonly FaultText BadTag = new(
        FaultPlace.Start,
        new Message("태그는 지원하지 않음", "tags are not supported"),
        new Message(
            "태그를 지운다. 값이 '!'로 시작하면 따옴표로 감싼다",
            "remove the tag, or put the value in quotes if it begins with '!'"
        )
    )
    {
        Descriptor = ParsingFindings.UnsupportedYaml,
    };

    public static readonly FaultText Comment = new(
        FaultPlace.Start,
        new Message("주석 '#'이 올 수 없는 자리", "a comment '#' cannot stand here"),
        new Message(
            "'#' 앞에 빈칸을 두거나, 글이면 따옴표로 감싼다",
            "put a blank before '#', or quote the text"
        )
    );

    public static readonly FaultText Directive = new(
        FaultPlace.Start,
        new Message("알 수 없거나 잘못 적은 지시문", "an unknown or malformed directive"),
        new Message(
            "'%'로 시작하는 줄을 지운다. 글이면 따옴표로 감싼다",
            "remove the line that begins with '%', or quote the text"
        )
    );

    public static readonly FaultText DocumentMark = new(
        FaultPlace.Start,
        new Message("문서가 끝나야 할 자리에 글이 더 있음", "text where the document should end"),
        new Message(
            "'---'와 '...' 줄을 확인하고, 맨 위 값의 들여쓰기를 맞춘다",
            "check the lines '---' and '...' and the indentation of the topmost value"
        )
    );
}
