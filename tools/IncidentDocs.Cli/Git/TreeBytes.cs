using System.Runtime.InteropServices;
using IncidentDocs.Core.Facts.History;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>
/// Reads trees as git stores them, by the calls of libgit2 that LibGit2Sharp does not offer. Its own way makes five objects of each entry,
/// of which a long history has millions: 10 s for 20,000 commits, and 4 s this way.
/// </summary>
/// <param name="repository">Whose trees; it has initialised libgit2 and judged its owner.</param>
internal sealed unsafe partial class TreeBytes(Repository repository) : IDisposable
{
    // The file that LibGit2Sharp brings along and loads.
    private const string Library = "git2-5853918";
    private const int NotFound = -3;
    private const int TreeKind = 2;

    private nint _repository;
    private nint _objects;

    /// <summary>Reads the stored bytes of a tree.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="read">Reads the bytes, which are gone when it returns.</param>
    /// <exception cref="NotFoundException">The tree is not in the repository.</exception>
    /// <exception cref="LibGit2SharpException">It is there and can't be read.</exception>
    public T Read<T>(GitId id, Func<ReadOnlySpan<byte>, T> read)
    {
        Open();
        Span<byte> name = stackalloc byte[GitId.Length];
        id.CopyTo(name);
        fixed (byte* at = name)
        {
            var code = ReadObject(out var found, _objects, at);
            if (code == NotFound)
            {
                throw new NotFoundException($"tree {id} is missing");
            }
            Check(code, id);
            try
            {
                if (KindOf(found) != TreeKind)
                {
                    throw new NotFoundException($"{id} is no tree");
                }
                return read(
                    new ReadOnlySpan<byte>((void*)DataOf(found), checked((int)SizeOf(found)))
                );
            }
            finally
            {
                FreeObject(found);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_objects != 0)
        {
            FreeObjects(_objects);
            _objects = 0;
        }
        if (_repository != 0)
        {
            FreeRepository(_repository);
            _repository = 0;
        }
    }

    private void Open()
    {
        if (_objects != 0)
        {
            return;
        }
        if (_repository == 0)
        {
            Check(OpenRepository(out _repository, repository.Info.Path), default);
        }
        Check(ObjectsOf(out _objects, _repository), default);
    }

    private static void Check(int code, GitId id)
    {
        if (code < 0)
        {
            throw new LibGit2SharpException($"tree {id} can't be read (libgit2: {code})");
        }
    }

    [LibraryImport(
        Library,
        EntryPoint = "git_repository_open",
        StringMarshalling = StringMarshalling.Utf8
    )]
    private static partial int OpenRepository(out nint repository, string path);

    [LibraryImport(Library, EntryPoint = "git_repository_free")]
    private static partial void FreeRepository(nint repository);

    [LibraryImport(Library, EntryPoint = "git_repository_odb")]
    private static partial int ObjectsOf(out nint objects, nint repository);

    [LibraryImport(Library, EntryPoint = "git_odb_free")]
    private static partial void FreeObjects(nint objects);

    [LibraryImport(Library, EntryPoint = "git_odb_read")]
    private static partial int ReadObject(out nint found, nint objects, byte* id);

    [LibraryImport(Library, EntryPoint = "git_odb_object_free")]
    private static partial void FreeObject(nint found);

    [LibraryImport(Library, EntryPoint = "git_odb_object_type")]
    private static partial int KindOf(nint found);

    [LibraryImport(Library, EntryPoint = "git_odb_object_data")]
    private static partial nint DataOf(nint found);

    [LibraryImport(Library, EntryPoint = "git_odb_object_size")]
    private static partial nuint SizeOf(nint found);
}
