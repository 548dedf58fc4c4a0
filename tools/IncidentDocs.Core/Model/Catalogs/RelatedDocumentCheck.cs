namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Checks the form of related documents' ids (REF005, procedure 1.3).</summary>
internal static class RelatedDocumentCheck
{
    /// <summary>All findings.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        catalog
            .Handbook.RelatedDocuments.Select(related => Check(catalog.Handbook, related))
            .OfType<Diagnostic>();

    private static Diagnostic? Check(Handbook handbook, RelatedDocument related)
    {
        if (PrefixOf(related.Kind) is not { } prefix)
        {
            return null;
        }
        var form = $"{prefix}-{handbook.ProjectCode}-v";
        return
            related.Id.Value.StartsWith(form, StringComparison.Ordinal)
            && IsVersion(related.Id.Value.AsSpan(form.Length))
            ? null
            : Finding(related, form);
    }

    private static Diagnostic Finding(RelatedDocument related, string form)
    {
        var shown = Quoted.Of(related.Id.Value);
        return new Diagnostic(
            ReferenceFindings.RelatedDocumentId,
            related.Id.Location,
            new Message(
                $"문서 ID '{shown}'{Josa.Subject(shown)} {form}판 형식이 아님",
                $"document id '{shown}' is not of the form {form}VERSION"
            )
        )
        {
            Help = new Message($"예: {form}1.0", $"as in {form}1.0"),
        };
    }

    private static string? PrefixOf(string kind) =>
        kind switch
        {
            "operations_guide" => "OPG",
            "deployment_plan" => "DPP",
            "maintenance_plan" => "MTP",
            _ => null,
        };

    private static bool IsVersion(ReadOnlySpan<char> text)
    {
        var isDigitExpected = true;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter) && (letter != '.' || isDigitExpected))
            {
                return false;
            }
            isDigitExpected = letter == '.';
        }
        return !isDigitExpected;
    }
}
