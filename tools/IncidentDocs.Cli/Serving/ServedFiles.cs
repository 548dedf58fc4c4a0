namespace IncidentDocs.Cli.Serving;

/// <summary>The files that <c>serve</c> adds to a site. They lie in a hidden folder, where a handbook can have nothing.</summary>
internal static class ServedFiles
{
    /// <summary>The folder, as a path of the server.</summary>
    public const string Folder = "/.serve/";

    /// <summary>Where a page asks for news.</summary>
    public const string News = Folder + "news";

    /// <summary>The script of a page.</summary>
    public const string Script = Folder + "live.js";

    /// <summary>The style of the panel.</summary>
    public const string Style = Folder + "live.css";

    /// <summary>The bytes of a file; null where there is none of that path.</summary>
    public static byte[]? Find(string path) =>
        path is Script or Style ? Read(path[Folder.Length..]) : null;

    /// <summary>What is sent in the place of a file of the site: a page that is being written must not be kept on the device.</summary>
    public static byte[]? InPlaceOf(string file) =>
        file is "assets/offline.js" ? Read("offline.js")
        : file is "sw.js" ? Read("sw.js")
        : null;

    private static byte[] Read(string name)
    {
        using var stream = typeof(ServedFiles).Assembly.GetManifestResourceStream(
            "serving/" + name
        )!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
