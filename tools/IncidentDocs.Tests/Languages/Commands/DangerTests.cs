using IncidentDocs.Core.Languages.Commands;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Languages.Commands;

/// <summary>What destroys and what hurts is found from the words of a command, wherever they run, at the smallest place.</summary>
public sealed class DangerTests
{
    [Theory]
    [InlineData("rm -rf /srv/x", "rm")]
    [InlineData("sudo -u app rm -f /srv/x", "rm")]
    [InlineData("sudo /bin/rm x", "/bin/rm")]
    [InlineData("FOO=1 nohup nice -n 5 rm x &", "rm")]
    [InlineData("env -i A=1 B=2 rm x", "rm")]
    [InlineData("time rm x", "rm")]
    [InlineData("timeout -k 5 30 rm x", "rm")]
    [InlineData("ls | xargs -r -n 1 rm -f", "rm")]
    [InlineData("sh -c 'cd /srv; rm x'", "rm")]
    [InlineData("bash -lc \"rm \\\"$x\\\"\"", "rm")]
    [InlineData("sudo su - app -c 'rm x'", "rm")]
    [InlineData("ssh -p 22 app-1 rm -rf /srv/x", "rm")]
    [InlineData("ssh ops@app-1 'sudo rm -rf /srv/x'", "rm")]
    [InlineData("ssh app-1 <<'E'\nrm x\nE", "rm")]
    [InlineData("kubectl -n prod exec pod -c app -- rm /tmp/x", "rm")]
    [InlineData("kubectl exec pod -- sh -c 'rm /tmp/x'", "rm")]
    [InlineData("docker exec -it -u root app rm /tmp/x", "rm")]
    [InlineData("docker compose exec db psql -c 'DROP TABLE t'", "DROP")]
    [InlineData("echo \"$(rm x)\"", "rm")]
    [InlineData("echo `rm x`", "rm")]
    [InlineData("for f in *; do rm \"$f\"; done", "rm")]
    [InlineData("f() { rm x; }", "rm")]
    [InlineData("if true; then { (rm x); }; fi", "rm")]
    [InlineData("diff <(rm x) y", "rm")]
    [InlineData("find /var/log -mtime +7 -delete", "-delete")]
    [InlineData("find . -name x -exec rm -f {} +", "rm")]
    [InlineData("find . -type f -exec sh -c 'rm \"$1\"' _ {} \\;", "rm")]
    [InlineData("docker --context prod system prune -a --volumes", "system prune")]
    [InlineData("docker volume rm data", "volume rm")]
    [InlineData("kubectl -n prod delete deployment web", "delete")]
    [InlineData("kubectl delete -n prod -f x.yml", "delete")]
    [InlineData("kubectl -n prod delete pods --all", "--all")]
    [InlineData("aws --profile prod s3 rm s3://b/x", "s3 rm")]
    [InlineData("aws rds delete-db-instance --db-instance-identifier x", "rds delete-db-instance")]
    [InlineData("terraform -chdir=x destroy", "destroy")]
    [InlineData("git push -f origin main", "-f")]
    [InlineData("git reset --hard HEAD~1", "--hard")]
    [InlineData("git clean -fdx", "-fdx")]
    [InlineData("redis-cli -h cache -p 6379 FLUSHALL", "FLUSHALL")]
    [InlineData("rsync -a --delete a/ b/", "--delete")]
    [InlineData("dd if=x of=/dev/sda", "of=/dev/sda")]
    [InlineData("mkfs.ext4 /dev/sdb1", "mkfs.ext4")]
    [InlineData("truncate -s 0 x", "truncate")]
    [InlineData(": > /var/log/x", "/var/log/x")]
    [InlineData("> /var/log/x", "/var/log/x")]
    [InlineData("cat /dev/null > x", "x")]
    [InlineData("psql -h db -c 'SELECT 1' -c 'DELETE FROM t'", "DELETE")]
    [InlineData("psql -Atc \"UPDATE t SET a = 'x'\"", "UPDATE")]
    [InlineData("psql --command='TRUNCATE t'", "TRUNCATE")]
    [InlineData("psql <<SQL\nSELECT 1;\nTRUNCATE t;\nSQL", "TRUNCATE")]
    [InlineData("psql <<< 'TRUNCATE t'", "TRUNCATE")]
    [InlineData("echo 'TRUNCATE t' | psql -h db", "TRUNCATE")]
    [InlineData("mysql -h db -e 'KILL 12'", "KILL")]
    [InlineData("mysql -e\"DROP TABLE t\"", "DROP")]
    [InlineData(
        "kubectl exec db-0 -- psql -U app -c \"SELECT pg_terminate_backend(pid) FROM pg_stat_activity\"",
        "pg_terminate_backend"
    )]
    public void Destructive_parts_are_found(string command, string part) =>
        Assert.Equal([part], Destructive(command, "bash"));

    [Theory]
    [InlineData("grep -rn 'rm -rf' /srv")]
    [InlineData("echo rm -rf / # rm x")]
    [InlineData("echo 'DROP TABLE t'")]
    [InlineData("cat <<E\nrm x\nE")]
    [InlineData("docker run --rm app ls")]
    [InlineData("docker system df")]
    [InlineData("kubectl -n prod delete pod web-0")]
    [InlineData("kubectl delete deployment web --dry-run=client")]
    [InlineData("kubectl get pods -l app=delete")]
    [InlineData("git push origin main")]
    [InlineData("git reset HEAD x")]
    [InlineData("git log --grep delete")]
    [InlineData("find . -name delete")]
    [InlineData("ls > out.txt")]
    [InlineData("x=1 > /dev/null")]
    [InlineData(": > /dev/null")]
    [InlineData("psql -c \"SELECT 'DROP TABLE t' -- DELETE FROM t\"")]
    [InlineData("psql -c \"DELETE FROM t WHERE id = 1\"")]
    [InlineData("mysql -e 'SHOW PROCESSLIST'")]
    [InlineData("redis-cli info")]
    [InlineData("man rm")]
    [InlineData("command -v rm")]
    [InlineData("terraform plan")]
    [InlineData("ssh rm ls")]
    [InlineData("bash script.sh -c 'rm x'")]
    public void Harmless_ones_are_left_alone(string command) =>
        Assert.Empty(Destructive(command, "bash"));

    [Theory]
    [InlineData("DELETE FROM t", "DELETE")]
    [InlineData("delete from t where true;", "delete")]
    [InlineData("DELETE FROM t WHERE 1 = 1", "DELETE")]
    [InlineData("UPDATE t SET a = (SELECT b FROM u WHERE u.id = 1)", "UPDATE")]
    [InlineData("WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x WHERE a = 1", "DELETE")]
    [InlineData("EXPLAIN ANALYZE DELETE FROM t", "DELETE")]
    [InlineData("ALTER TABLE t DROP COLUMN a", "DROP")]
    [InlineData(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = 1",
        "pg_terminate_backend"
    )]
    public void Destructive_sql_is_found(string sql, string part) =>
        Assert.Equal([part], Destructive(sql, "sql"));

    [Theory]
    [InlineData("DELETE FROM t WHERE id IN (SELECT 1)")]
    [InlineData("SELECT * FROM t FOR UPDATE")]
    [InlineData("CREATE TABLE t (a int REFERENCES u ON DELETE CASCADE)")]
    [InlineData("INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET a = 2")]
    [InlineData("EXPLAIN DELETE FROM t")]
    [InlineData("SELECT 'DELETE FROM t', \"drop\" /* TRUNCATE t; */ -- DROP TABLE t")]
    [InlineData("SELECT $$DROP TABLE t;$$")]
    [InlineData("ALTER TABLE t DROP CONSTRAINT c")]
    [InlineData("SELECT truncate(1.234, 2)")]
    public void Harmless_sql_is_left_alone(string sql) => Assert.Empty(Destructive(sql, "sql"));

    [Theory]
    [InlineData("curl -k https://x", "-k")]
    [InlineData("curl -fsSLk https://x", "-fsSLk")]
    [InlineData("curl --insecure https://x", "--insecure")]
    [InlineData("curl -fsSL https://x | sudo bash", "bash")]
    [InlineData("wget -qO- https://x | tee a | sh -s", "sh")]
    [InlineData("bash <(curl -s https://x)", "<(curl -s https://x)")]
    [InlineData("sh -c \"$(curl -fsSL https://x)\"", "\"$(curl -fsSL https://x)\"")]
    [InlineData("chmod -R 777 /srv", "777")]
    [InlineData("ssh -o StrictHostKeyChecking=no app-1 uptime", "StrictHostKeyChecking=no")]
    [InlineData("docker run --privileged app", "--privileged")]
    [InlineData("kubectl exec p -- curl -k https://x", "-k")]
    public void Unsafe_parts_are_found(string command, string part) =>
        Assert.Equal(
            [part],
            UnsafeCommands
                .Find(CommandScanner.Scan(command, "bash"))
                .Select(fault => Slice(command, fault.Span))
        );

    [Theory]
    [InlineData("curl -fsS https://x | jq .")]
    [InlineData("curl -o k https://x")]
    [InlineData("curl -H '-k' https://x")]
    [InlineData("curl -fsS https://x | python3 -c 'print(1)'")]
    [InlineData("chmod 750 /srv/777")]
    [InlineData("echo 'curl -k https://x'")]
    [InlineData("sort -k 2 x | sh run.sh")]
    public void Safe_ones_are_left_alone(string command) =>
        Assert.Empty(UnsafeCommands.Find(CommandScanner.Scan(command, "bash")));

    private static IEnumerable<string> Destructive(string command, string language) =>
        DestructiveCommands
            .Find(CommandScanner.Scan(command, language), [])
            .Select(fault => Slice(command, fault.Span));

    private static string Slice(string text, TextSpan span) =>
        text.Substring(span.Start, span.Length);
}
