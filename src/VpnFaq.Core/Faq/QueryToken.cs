namespace VpnFaq.Faq;

/// <summary>A word of a query.</summary>
/// <param name="Word">The word, corrected if it was misspelt.</param>
/// <param name="Term">Its term; -1 if no entry and no synonym has it.</param>
/// <param name="Certainty">1, or less if the word is a correction.</param>
internal sealed record QueryToken(Word Word, int Term, double Certainty)
{
    /// <summary>The compound that begins with this word, as one word; null if none does.</summary>
    public Word? Compound { get; init; }

    /// <summary>How many words make up the compound.</summary>
    public int CompoundLength { get; init; }
}
