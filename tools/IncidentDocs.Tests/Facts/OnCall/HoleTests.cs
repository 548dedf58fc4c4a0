using Xunit;

namespace IncidentDocs.Tests.Facts.OnCall;

/// <summary>Holes made on purpose in the repository's own handbook: each is told so that one can act on it.</summary>
public sealed class HoleTests
{
    private const string Platform = "content/oncall/rosters/platform-oncall.yml";
    private const string Payments = "content/oncall/rosters/payments-oncall.yml";
    private const string People = "content/people.yml";
    private const string Escalation = "content/policy/escalation.yml";
    private const string Roles = "content/policy/roles.yml";

    [Fact]
    public void WithoutAHoleThereIsNoFinding() => Assert.Empty(OwnContent.Findings());

    [Theory]
    [InlineData(
        Platform,
        "  - week: 2026-W52 # 12-21 ~ 12-28\n    seats: { primary: bae-eunji, secondary: jang-minseok }\n    note: 공휴일 12월 25일 기독탄신일\n",
        "",
        "ONC001 'secondary' 자리가 빔: 2026-12-21 18:00 ~ 2026-12-28 09:00 (Asia/Seoul) 사이 4번, 모두 132시간 (기독탄신일)"
    )]
    [InlineData(
        Platform,
        "  - week: 2026-W49 # 11-30 ~ 12-07\n",
        "  - week: 2026-W49\n    weeks: 2\n",
        "ONC002 'primary' 자리가 겹침: 'kwon-nari'와 'shin-woojin', 2026-12-07 09:00 ~ 2026-12-14 09:00 (Asia/Seoul)"
    )]
    [InlineData(
        Platform,
        "    person: kwon-nari\n    reason: 12월 첫 주말과",
        "    person: jang-minseok\n    reason: 12월 첫 주말과",
        "ONC003 장민석('jang-minseok'): 'primary'와 'secondary' 자리를 함께 맡음, 2026-12-24 18:00 ~ 2026-12-26 09:00 (Asia/Seoul)"
    )]
    [InlineData(
        People,
        "      - { from: 2027-02-01, to: 2027-02-05, reason: 연차 }\n    active_from: 2026-01-19",
        "      - { from: 2026-12-25, to: 2026-12-25, reason: 여행 }\n    active_from: 2026-01-19",
        "ONC004 권나리('kwon-nari') 휴가 2026-12-25 (여행). 그런데 'primary' 자리를 맡음: 2026-12-25 00:00 ~ 2026-12-26 00:00 (Asia/Seoul)"
    )]
    [InlineData(
        Payments,
        "  until: 2027-W52\n",
        "  until: 2026-W50\n",
        "ONC005 'payments-oncall' 편성이 2026-12-14 09:00 (Asia/Seoul)까지뿐임"
    )]
    [InlineData(
        Roles,
        "    holder: { person: yang-hyejin }\n    deputy: heo-yejun\n",
        "    holder: { person: yang-hyejin }\n",
        null
    )]
    [InlineData(Roles, "    deputy: noh-kyungmi\n", "    deputy: nam-sujin\n", null)]
    [InlineData(
        Roles,
        "    holder: { person: kim-minji }\n    deputy: choi-seoyeon\n",
        "    holder: { person: kim-minji }\n",
        "ESC001 2026-12-21 00:00에 감지한 P1, 0~15분: 장애 총괄('incident_commander') 호출이 아무에게도 닿지 않음. 김민지('kim-minji') 휴가 2026-12-21–2026-12-24 (연차), 대행 없음; 감지 시각 2026-12-21 00:00 ~ 2026-12-25 00:00 (Asia/Seoul)"
    )]
    [InlineData(
        Payments,
        "business_hours: { role: ops_engineer }\n",
        "",
        "업무 시간을 맡은 사람이 없음"
    )]
    [InlineData(
        People,
        "      phone: \"+821000000018\"\n",
        "",
        "ESC002 류재민('ryu-jaemin')에게 P1 호출에 쓸 연락 수단이 없음: 전화번호(phone)"
    )]
    [InlineData(
        Escalation,
        "      - from: 15m\n        to: 30m\n        entries:\n          - do: page\n            who: [tech_lead]\n",
        "      - from: 20m\n        to: 30m\n        entries:\n          - do: page\n            who: [tech_lead]\n",
        "ESC003 P2: 15분부터 20분까지의 칸이 없음"
    )]
    // The procedure as it came: the second is asked after thirty minutes, a P1 is to be answered within fifteen.
    [InlineData(
        Payments,
        "escalate_after: 10m",
        "escalate_after: 30m",
        "ESC004 P1은 15분 안에 대응해야 하는데 'secondary' 자리는 30분에 불림"
    )]
    [InlineData(
        Roles,
        "    holder: { person: baek-sangwook }\n    deputy: noh-kyungmi\n",
        "",
        "POL004 'cto' 역할을 맡은 사람이 없음"
    )]
    public void AHoleIsToldAsAStory(string path, string old, string with, string? story)
    {
        var findings = OwnContent.Findings((path, old, with));
        if (story is null)
        {
            // Nobody pages this role, or somebody else stands in: no hole.
            Assert.Empty(findings);
            return;
        }
        Assert.Contains(findings, found => found.Contains(story, StringComparison.Ordinal));
    }
}
