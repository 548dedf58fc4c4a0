using IncidentDocs.Core.Facts.History;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>Reads blobs.</summary>
internal static class BlobText
{
    /// <summary>The bytes of a blob as they are stored, no filter applied.</summary>
    /// <exception cref="NotFoundException">The blob is not in the repository.</exception>
    public static byte[] Read(Repository repository, GitId id)
    {
        var blob =
            repository.Lookup<Blob>(TreeReader.ObjectIdOf(id))
            ?? throw new NotFoundException($"blob {id} is missing");
        using var content = blob.GetContentStream();
        var bytes = new byte[blob.Size];
        content.ReadExactly(bytes);
        return bytes;
    }
}
