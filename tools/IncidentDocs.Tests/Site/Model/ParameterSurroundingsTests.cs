using IncidentDocs.Core.Languages;
using IncidentDocs.Site.Model;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

public sealed class ParameterSurroundingsTests
{
    [Theory]
    [InlineData("bash", "kubectl -n prod get pod {{p}}", "word")]
    [InlineData("bash", "systemctl restart app-{{p}}.service", "word")]
    [InlineData("bash", "kubectl set env x=1 SIZE={{p}}", "word")]
    [InlineData("bash", "{{p}} --version", "word")]
    [InlineData("bash", "curl 'https://x/{{p}}'", "plain")]
    [InlineData("bash", "curl \"https://x/{{p}}\"", "plain")]
    [InlineData("bash", "echo \"$HOME and {{p}} and $PWD\"", "plain")]
    [InlineData("bash", "echo ${HOME:-{{p}}}", "plain")]
    [InlineData("bash", "echo $(( {{p}} + 1 ))", "plain")]
    [InlineData("bash", "echo `cat {{p}}`", "plain")]
    [InlineData("bash", "echo ${{p}}", "plain")]
    [InlineData("bash", "echo \\{{p}}", "plain")]
    [InlineData("bash", "cat <<END\n{{p}}\nEND", "plain")]
    [InlineData("bash", "ssh web-1 systemctl restart {{p}}", "plain")]
    [InlineData("bash", "/bin/sh -c {{p}}", "plain")]
    [InlineData("bash", "eval {{p}}", "plain")]
    [InlineData("bash", "# about {{p}}", "plain")]
    [InlineData("sql", "SELECT 1 FROM t WHERE a = '{{p}}'", "sql")]
    [InlineData("sql", "SELECT 1 FROM t WHERE a LIKE 'x {{p}} %'", "sql")]
    [InlineData("sql", "SELECT 1 FROM t WHERE a = E'{{p}}'", "name")]
    [InlineData("sql", "SELECT 1 FROM t WHERE a = $${{p}}$$", "name")]
    [InlineData("sql", "SELECT 1 FROM t WHERE \"{{p}}\" = 1", "name")]
    [InlineData("sql", "SELECT 1 FROM t WHERE pid = {{p}}", "name")]
    [InlineData("yaml", "name: {{p}}", "plain")]
    public void A_place_says_how_a_value_is_quoted_in_it(
        string language,
        string command,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Assert.Single(ParameterSurroundings.Of(command, language, ParameterMask.Find(command)))
        );
}
