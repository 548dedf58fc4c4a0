namespace IncidentDocs.Core.Text;

/// <summary>How a word ends when it is read in Korean, as far as particles care.</summary>
internal enum Ending
{
    /// <summary>Without a final consonant.</summary>
    Vowel,

    /// <summary>With a final consonant other than ㄹ.</summary>
    Consonant,

    /// <summary>With a final ㄹ.</summary>
    Rieul,
}
