namespace VpnFaq.Faq;

/// <summary>A word of a query.</summary>
internal sealed class QueryToken(Word word, int term, double certainty)
{
    /// <summary>The word, corrected if it was misspelt.</summary>
    public readonly Word Word = word;

    /// <summary>Its term; -1 if no entry and no synonym has it.</summary>
    public readonly int Term = term;

    /// <summary>1, or less if the word is a correction.</summary>
    public readonly double Certainty = certainty;

    /// <summary>The compound that begins with this word, as one word; null if none does.</summary>
    public Word? Compound { get; set; }

    /// <summary>How many words make up the compound.</summary>
    public int CompoundLength { get; set; }
}
