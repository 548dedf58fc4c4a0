using IncidentDocs.Core.Languages.Commands;
using IncidentDocs.Core.Languages.Secrets;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Languages.Commands;

/// <summary>Credentials are found, what only stands for one is not. The samples are put together here, so that no scanner mistakes them for real ones.</summary>
public sealed class SecretTests
{
    [Theory]
    [InlineData("AKI", "AQ7WPX2MN4RT8KDZL", "")]
    [InlineData("gh", "p_Q7vK2mZ9xW4rT1nB8cYdF5gH3jL6sP0aQwEr", " in prose")]
    [InlineData("glp", "at-Q7vK2mZ9xW4rT1nB8cYd", "")]
    [InlineData("xox", "b-123456789012-Q7vK2mZ9xW4r", "")]
    [InlineData("sk_li", "ve_Q7vK2mZ9xW4rT1nB8c", "")]
    [InlineData("AI", "zaSyQ7vK2mZ9xW4rT1nB8cYdF5gH3jL6sP0aQ12", "")]
    [InlineData("-----BEGIN RSA PRIV", "ATE KEY-----", "")]
    public void Credentials_are_found_by_how_they_begin(string first, string second, string after)
    {
        var found = Assert.Single(SecretTokens.Find($"a {first}{second}{after}"));
        Assert.Equal(2, found.Span.Start);
    }

    [Theory]
    [InlineData("postgres://app:Wint3r-Park@db/orders", "Wint3r-Park")]
    [InlineData("db_password: Q7vK2mZ9xW4rT1", "Q7vK2mZ9xW4rT1")]
    [InlineData("\"api_key\": \"Q7vK2mZ9xW4rT1\"", "Q7vK2mZ9xW4rT1")]
    public void Passwords_are_found_where_they_stand(string text, string part) =>
        Assert.Equal([part], SecretTokens.Find(text).Select(found => Slice(text, found.Span)));

    [Theory]
    [InlineData("postgres://app:${DB_PASSWORD}@db/orders")]
    [InlineData("postgres://app:{{password}}@db/orders")]
    [InlineData("https://user@example.com/a:b@c")]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    [InlineData("password: 운영팀에 물어본다")]
    [InlineData("secret: payments-db-credentials")]
    [InlineData("token: $DEPLOY_TOKEN")]
    [InlineData("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    public void What_stands_for_one_is_left_alone(string text) =>
        Assert.Empty(SecretTokens.Find(text));

    [Theory]
    [InlineData("mysql -u app -pHunter22x -e 'SELECT 1'", "Hunter22x")]
    [InlineData("mysql --password=Hunter22x", "Hunter22x")]
    [InlineData("sudo env PGPASSWORD=Hunter22x psql", "Hunter22x")]
    [InlineData("PGPASSWORD='Hunter22x' psql", "Hunter22x")]
    [InlineData("export API_TOKEN=Hunter22x", "Hunter22x")]
    [InlineData("curl -u ops:Hunter22x https://x", "Hunter22x")]
    [InlineData("curl -H 'Authorization: Bearer Hunter22x' https://x", "Hunter22x")]
    [InlineData("ssh app-1 'redis-cli -a Hunter22x info'", "Hunter22x")]
    [InlineData("sshpass -p Hunter22x ssh app-1", "Hunter22x")]
    [InlineData("docker login -u ops -p Hunter22x registry", "Hunter22x")]
    [InlineData("psql -c \"ALTER ROLE a PASSWORD 'Hunter22x'\"", "Hunter22x")]
    public void Passwords_of_commands_are_found(string command, string part) =>
        Assert.Equal([part], Secrets(command));

    [Theory]
    [InlineData("mysql -u app -p orders")]
    [InlineData("mysql -p\"$MYSQL_PASSWORD\"")]
    [InlineData("PGPASSWORD=$(vault read x) psql")]
    [InlineData("curl -u \"ops:$PASSWORD\" https://x")]
    [InlineData("curl -H \"Authorization: Bearer $TOKEN\" https://x")]
    [InlineData("psql -p 5432")]
    [InlineData("mkdir -p secret/token")]
    [InlineData("export TOKEN_FILE=/run/token")]
    [InlineData("docker run -p 8080:80 app")]
    public void Commands_without_one_are_left_alone(string command) =>
        Assert.Empty(Secrets(command));

    private static IEnumerable<string> Secrets(string command) =>
        SecretCommands
            .Find(CommandScanner.Scan(command, "bash"))
            .Select(found => Slice(command, found.Span));

    private static string Slice(string text, TextSpan span) =>
        text.Substring(span.Start, span.Length);
}
