namespace IncidentDocs.Benchmarks.Generation.Words;

/// <summary>Names of people, teams and services: many of them, each a pure function of its number.</summary>
internal static class Names
{
    private static readonly (string Id, string Ko)[] Families =
    [
        ("kim", "김"),
        ("lee", "이"),
        ("park", "박"),
        ("choi", "최"),
        ("jung", "정"),
        ("kang", "강"),
        ("cho", "조"),
        ("yoon", "윤"),
        ("jang", "장"),
        ("lim", "임"),
        ("han", "한"),
        ("oh", "오"),
        ("seo", "서"),
        ("shin", "신"),
        ("kwon", "권"),
        ("hwang", "황"),
        ("ahn", "안"),
        ("song", "송"),
        ("ryu", "류"),
        ("hong", "홍"),
    ];

    private static readonly (string Id, string Ko)[] Given =
    [
        ("minjun", "민준"),
        ("seoyeon", "서연"),
        ("jiho", "지호"),
        ("haeun", "하은"),
        ("dohyun", "도현"),
        ("jiwoo", "지우"),
        ("yejun", "예준"),
        ("subin", "수빈"),
        ("hyunwoo", "현우"),
        ("nari", "나리"),
        ("taeyang", "태양"),
        ("bora", "보라"),
        ("junseo", "준서"),
        ("areum", "아름"),
        ("sungmin", "성민"),
        ("dahye", "다혜"),
        ("woojin", "우진"),
        ("mirae", "미래"),
        ("jaehyun", "재현"),
        ("sora", "소라"),
        ("donghyun", "동현"),
        ("yuna", "유나"),
        ("seungho", "승호"),
        ("gaeun", "가은"),
        ("inho", "인호"),
        ("hyejin", "혜진"),
        ("kangmin", "강민"),
        ("eunji", "은지"),
        ("siwoo", "시우"),
        ("minah", "민아"),
        ("youngjae", "영재"),
        ("chaewon", "채원"),
        ("gunwoo", "건우"),
        ("sohee", "소희"),
        ("jinwoo", "진우"),
        ("harin", "하린"),
        ("minseok", "민석"),
        ("boyoung", "보영"),
        ("taeho", "태호"),
        ("yerin", "예린"),
    ];

    private static readonly (string Id, string Ko)[] Domains =
    [
        ("payments", "결제"),
        ("orders", "주문"),
        ("ledger", "원장"),
        ("settlement", "정산"),
        ("merchant", "가맹점"),
        ("card", "카드"),
        ("bank", "은행"),
        ("coupon", "쿠폰"),
        ("points", "포인트"),
        ("refund", "환불"),
        ("invoice", "청구"),
        ("fraud", "이상거래"),
        ("identity", "본인확인"),
        ("notice", "알림"),
        ("search", "검색"),
        ("catalog", "상품"),
        ("cart", "장바구니"),
        ("delivery", "배송"),
        ("review", "후기"),
        ("auth", "인증"),
        ("session", "세션"),
        ("profile", "회원"),
        ("report", "보고서"),
        ("billing", "과금"),
        ("exchange", "환전"),
    ];

    private static readonly (string Id, string Ko, string Type)[] Parts =
    [
        ("api", "API", "application"),
        ("worker", "작업자", "application"),
        ("db", "데이터베이스", "database"),
        ("cache", "캐시", "cache"),
        ("queue", "큐", "queue"),
        ("gateway", "게이트웨이", "gateway"),
        ("batch", "배치", "batch"),
        ("web", "웹", "application"),
        ("edge", "CDN", "cdn"),
        ("link", "연동", "external"),
    ];

    private static readonly string[] Regions =
    [
        "",
        "-jp",
        "-us",
        "-eu",
        "-sg",
        "-in",
        "-br",
        "-au",
    ];

    /// <summary>The person of a number; two numbers never share an id.</summary>
    public static (string Id, string Ko) Person(int number)
    {
        var (family, round) = (number % Families.Length, number / Families.Length);
        // Seven and 21 have no factor in common with the 40 given names, so 800 pairs come before the first repeats.
        var given = (7 * family + 21 * round) % Given.Length;
        var again = number / (Families.Length * Given.Length);
        var id = $"{Families[family].Id}-{Given[given].Id}";
        return (again == 0 ? id : $"{id}-{again + 1}", Families[family].Ko + Given[given].Ko);
    }

    /// <summary>The team of a number; the first keeps the process running.</summary>
    public static (string Id, string Ko) Team(int number)
    {
        if (number == 0)
        {
            return ("sre", "SRE팀");
        }
        var (id, name) = Domains[(number - 1) % Domains.Length];
        var floor = (number - 1) / Domains.Length;
        return floor == 0
            ? ($"{id}-team", $"{name}팀")
            : ($"{id}-team-{floor + 1}", $"{name}{floor + 1}팀");
    }

    /// <summary>The service of a number.</summary>
    public static (string Id, string Ko, string Type) Service(int number)
    {
        var domain = Domains[number % Domains.Length];
        var part = Parts[number / Domains.Length % Parts.Length];
        var region = Regions[number / (Domains.Length * Parts.Length) % Regions.Length];
        return (
            $"{domain.Id}-{part.Id}{region}",
            $"{domain.Ko} {part.Ko}{region.ToUpperInvariant()}",
            part.Type
        );
    }
}
