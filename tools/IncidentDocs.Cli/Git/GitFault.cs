namespace IncidentDocs.Cli.Git;

/// <summary>Why nothing can be read from git.</summary>
public enum GitFault
{
    /// <summary>The folder lies in no repository.</summary>
    NoRepository,

    /// <summary>The git library, or one that it needs, is not on this machine.</summary>
    NoLibrary,

    /// <summary>The repository belongs to somebody else and is not named in <c>safe.directory</c>.</summary>
    OtherOwner,

    /// <summary>The repository has a format that the library does not read (SHA-256, a partial clone, reftable).</summary>
    UnknownFormat,

    /// <summary>Nothing is committed yet.</summary>
    NoCommit,

    /// <summary>Something that should be there is not, or can't be read.</summary>
    Damaged,
}
