namespace VpnFaq.Faq;

/// <summary>Some lines of a file. Put together only when somebody reads them.</summary>
internal sealed class FaqText(string[] lines, int start, int end)
{
    public bool IsEmpty
    {
        get
        {
            for (var i = start; i < end; i++)
            {
                if (lines[i].Trim().Length > 0)
                    return false;
            }

            return true;
        }
    }

    /// <summary>Appends the chunks of its prose. Code shows how; its cmdlets and variables are in the answers of other questions too.</summary>
    public void ReadChunks(Tokenizer tokenizer, List<Chunk> into)
    {
        var inCode = false;
        for (var i = start; i < end; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
                inCode = !inCode;
            else if (!inCode)
                tokenizer.Read(lines[i], into);
        }
    }

    public override string ToString() => string.Join("\n", lines, start, end - start).Trim();
}
