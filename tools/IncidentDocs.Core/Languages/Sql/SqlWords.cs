using System.Collections.Frozen;

namespace IncidentDocs.Core.Languages.Sql;

/// <summary>The words of SQL, of PostgreSQL and MySQL together.</summary>
internal static class SqlWords
{
    /// <summary>Words that begin a statement.</summary>
    public static FrozenSet<string> Starting { get; } =
        Set(
            "ABORT ALTER ANALYZE ANALYSE BEGIN CALL CHANGE CHECK CHECKPOINT CLOSE CLUSTER COMMENT COMMIT COPY CREATE "
                + "DEALLOCATE DECLARE DELETE DESC DESCRIBE DISCARD DO DROP END EXEC EXECUTE EXPLAIN FETCH FLUSH FROM GET GO GRANT "
                + "HANDLER HELP IMPORT INSERT INSTALL KILL LISTEN LOAD LOCK MERGE MOVE NOTIFY OPTIMIZE OPTION PRAGMA PREPARE PRINT "
                + "PURGE REASSIGN REFRESH REINDEX RELEASE RENAME REPAIR REPLACE RESET RESTART REVOKE ROLLBACK SAVEPOINT SECURITY "
                + "SELECT SET SHOW SHUTDOWN SIGNAL SOURCE START STOP TABLE TRUNCATE UNINSTALL UNLISTEN UNLOCK UPDATE USE VACUUM "
                + "VALUES WITH XA BACKUP RESTORE ATTACH DETACH REVERT DBCC OPEN IF WHILE FOR"
        );

    /// <summary>Words that are shown as keywords.</summary>
    public static FrozenSet<string> Keywords { get; } =
        Starting
            .Concat(
                (
                    "ALL AND ANY AS ASC BETWEEN BOTH BY CASE CASCADE CAST COLLATE COLUMN CONCURRENTLY CONSTRAINT CROSS DATABASE "
                    + "DEFAULT DISTINCT ELSE ESCAPE EXCEPT EXISTS EXTENSION FALSE FILTER FIRST FOREIGN FULL FUNCTION GROUP HAVING "
                    + "ILIKE IN INDEX INNER INTERSECT INTERVAL INTO IS JOIN KEY LAST LATERAL LEADING LEFT LIKE LIMIT MATERIALIZED "
                    + "NATURAL NOT NULL NULLS OFFSET ON ONLY OR ORDER OUTER OVER OWNER PARTITION PRIMARY PROCEDURE PROCESSLIST "
                    + "REFERENCES RESTRICT RETURNING RIGHT ROLE ROW ROWS SCHEMA SEQUENCE SESSION SIMILAR STATUS TEMPORARY THEN TO "
                    + "TRAILING TRIGGER TRUE UNION UNIQUE UNLOGGED USER USING VARIABLES VERBOSE VIEW WHEN WHERE WINDOW WITHOUT"
                ).Split(' ')
            )
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
