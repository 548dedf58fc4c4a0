using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Text;

public sealed class JosaTests
{
    [Theory]
    [InlineData("결제", "는", "가", "를", "와", "로")]
    [InlineData("온콜", "은", "이", "을", "과", "로")]
    [InlineData("담당", "은", "이", "을", "과", "으로")]
    [InlineData("서울", "은", "이", "을", "과", "로")]
    [InlineData("'kim-minji'", "는", "가", "를", "와", "로")]
    [InlineData("(팀장)", "은", "이", "을", "과", "으로")]
    [InlineData("INC-20260304-01", "은", "이", "을", "과", "로")]
    [InlineData("P1", "은", "이", "을", "과", "로")]
    [InlineData("P2", "는", "가", "를", "와", "로")]
    [InlineData("P3", "은", "이", "을", "과", "으로")]
    [InlineData("10", "은", "이", "을", "과", "으로")]
    [InlineData("SQL", "은", "이", "을", "과", "로")]
    [InlineData("DB", "는", "가", "를", "와", "로")]
    [InlineData("RTO", "는", "가", "를", "와", "로")]
    [InlineData("VPN", "은", "이", "을", "과", "으로")]
    [InlineData("http", "는", "가", "를", "와", "로")]
    [InlineData("runbook", "은", "이", "을", "과", "으로")]
    [InlineData("host", "는", "가", "를", "와", "로")]
    [InlineData("orders-pool", "은", "이", "을", "과", "로")]
    [InlineData("timeline", "은", "이", "을", "과", "으로")]
    [InlineData("DBPoolSaturation", "은", "이", "을", "과", "으로")]
    [InlineData("update", "는", "가", "를", "와", "로")]
    [InlineData("table", "은", "이", "을", "과", "로")]
    [InlineData("monitoring", "은", "이", "을", "과", "으로")]
    [InlineData("log", "는", "가", "를", "와", "로")]
    [InlineData("\u1103\u1161\u11B7", "은", "이", "을", "과", "으로")]
    [InlineData("\u1103\u1161", "는", "가", "를", "와", "로")]
    [InlineData("ㄹ", "은", "이", "을", "과", "로")]
    [InlineData("...", "는", "가", "를", "와", "로")]
    [InlineData("", "는", "가", "를", "와", "로")]
    public void FitsHowTheWordIsRead(
        string word,
        string topic,
        string subject,
        string @object,
        string and,
        string by
    )
    {
        Assert.Equal(topic, Josa.Topic(word));
        Assert.Equal(subject, Josa.Subject(word));
        Assert.Equal(@object, Josa.Object(word));
        Assert.Equal(and, Josa.And(word));
        Assert.Equal(by, Josa.By(word));
    }

    [Fact]
    public void OtherPairsAreGivenByHand()
    {
        Assert.Equal("이라는", Josa.Called("온콜"));
        Assert.Equal("라는", Josa.Called("결제"));
        Assert.Equal("이나", Josa.After("팀", "이나", "나"));
    }
}
