using System.Text;

namespace IncidentDocs.Benchmarks.Hostile;

/// <summary>One hostile input: a file laid over a small valid handbook.</summary>
/// <param name="Name">Name of the folder.</param>
/// <param name="Path">Path of the file in the handbook.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record HostileCase(string Name, string Path, byte[] Bytes)
{
    /// <summary>A symbolic link beside it and where it leads; null for none.</summary>
    public (string Path, string Target)? Link { get; init; }

    /// <summary>A second file; null for none.</summary>
    public (string Path, string Text)? Beside { get; init; }

    /// <summary>A text file.</summary>
    public static HostileCase Of(string name, string path, string text) =>
        new(name, path, Encoding.UTF8.GetBytes(text));

    /// <summary>A piece of text many times over.</summary>
    public static string Repeat(string piece, int times) =>
        new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    /// <summary>One piece of text a number, from 0.</summary>
    public static string Each(int count, Func<int, string> piece)
    {
        var text = new StringBuilder();
        for (var at = 0; at < count; at++)
        {
            text.Append(piece(at));
        }
        return text.ToString();
    }
}
