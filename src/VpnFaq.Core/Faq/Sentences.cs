namespace VpnFaq.Faq;

/// <summary>Sentences of a query: what ends with a full stop, a question or an exclamation mark before a blank.</summary>
internal static class Sentences
{
    public static List<string> Of(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '?' or '!') || (i + 1 < text.Length && text[i + 1] != ' '))
                continue;
            sentences.Add(text.Substring(start, i + 1 - start));
            start = i + 1;
        }

        if (text.Substring(start).Trim().Length > 0)
            sentences.Add(text.Substring(start));
        return sentences;
    }

    public static bool IsQuestion(string sentence) => sentence.EndsWith("?", StringComparison.Ordinal);
}
