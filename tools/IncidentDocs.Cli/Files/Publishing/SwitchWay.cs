namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>How a finished site takes the place of the one before.</summary>
internal enum SwitchWay
{
    /// <summary>There is none before: one rename.</summary>
    Place,

    /// <summary>The two folders change places: one call.</summary>
    Exchange,

    /// <summary>The folder's name is a link, which is pointed at the new folder: one rename.</summary>
    Repoint,

    /// <summary>File by file; readers may see both for a moment.</summary>
    OneByOne,
}
