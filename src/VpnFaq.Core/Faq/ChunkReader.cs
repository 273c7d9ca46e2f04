namespace VpnFaq.Faq;

/// <summary>
/// Takes chunks apart the way networks are written about: addresses, prefix lengths and numbers with thousands
/// separators stay whole, compounds and camel case yield their parts and the whole.
/// </summary>
internal sealed class ChunkReader(SearchOptions options)
{
    private const int ShortestPart = 3;
    private static readonly char[] Connectors = ['-', '_', '.', '/', ':', '+', '\'', '\u2019', ','];
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "s", "sec", "secs", "m", "min", "mins", "h", "hr", "hrs", "d", "kb", "mb", "gb", "mbps", "gbps", "mbit", "gbit", "bit", "bits", "bytes", "k", "x",
    };

    private readonly Stemmer stemmer = new();
    private readonly List<Word> parts = [];

    public Chunk Read(string text)
    {
        // Most are ordinary words: no more work for them than need be.
        if (IsOrdinary(text))
            return new Chunk([WordOf(text)], null);
        parts.Clear();
        var isAddress = text.StartsWith("http", StringComparison.Ordinal) && text.IndexOf("://", StringComparison.Ordinal) > 0;
        var trimmed = isAddress ? string.Empty : text.Trim(Connectors);
        if (trimmed.Length == 0)
            return new Chunk([], null);
        var isPrefixLength = text.Length > 1 && text[0] == '/' && Letters.IsDigit(text[1]);
        if (Letters.IsDigit(trimmed[0]) && ReadNumber(isPrefixLength ? "/" + trimmed : trimmed))
            return new Chunk([.. parts], null);
        var joins = SplitAtConnectors(trimmed);
        return new Chunk([.. parts], joins && parts.Count > 1 ? WordOf(trimmed) : null);
    }

    // Windows is no plural of window here.
    public string Stem(string word) => options.Stemming && word != "windows" ? stemmer.Stem(word) : word;

    private static bool IsOrdinary(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Letters.IsLower(text[i]) && (i > 0 || !Letters.IsUpper(text[i])))
                return false;
        }

        return true;
    }

    // Addresses with their leading half (169.254), prefix lengths, plain numbers, numbers with a unit.
    private bool ReadNumber(string text)
    {
        var number = text.Replace(",", string.Empty);
        var digits = 0;
        while (digits < number.Length && (Letters.IsDigit(number[digits]) || number[digits] is '.' or '/'))
            digits++;
        var unit = number.Substring(digits).TrimStart('-').ToLowerInvariant();
        if (unit.Length > 0 && !Units.Contains(unit))
            return false;
        ReadAddress(number.Substring(0, digits).TrimEnd('.', '/'));
        if (unit.Length > 0)
            parts.Add(new Word(unit, unit));
        return true;
    }

    private void ReadAddress(string value)
    {
        var slash = value.IndexOf('/', 1);
        var address = slash > 0 ? value.Substring(0, slash) : value;
        var octets = address.Split('.');
        var isAddress = octets.Length == 4;
        if (isAddress)
            parts.Add(new Word($"{octets[0]}.{octets[1]}", $"{octets[0]}.{octets[1]}"));
        parts.Add(new Word(address, address));
        if (slash < 0)
            return;
        var prefix = value.Substring(isAddress ? slash : slash + 1);
        parts.Add(new Word(prefix, prefix));
    }

    // True if the parts belong together as one compound; a slash or a dot only lists alternatives or steps of a path.
    private bool SplitAtConnectors(string text)
    {
        var joins = true;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (Letters.IsLetterOrDigit(text[i]) || text[i] is '\'' or '\u2019'))
                continue;
            var part = text.Substring(start, i - start).Trim(Connectors);
            if (part.Length > 0)
                SplitInside(part);
            joins &= i == text.Length || text[i] is '-' or '_';
            start = i + 1;
        }

        return joins;
    }

    // BgpPeeringAddress -> bgp peering address; AES256 -> aes 256. IPsec, OpenVPN, VNet, IKEv2 stay whole.
    private void SplitInside(string part)
    {
        var digits = options.CamelCase ? DigitsAfterLetters(part) : 0;
        if (digits > 0)
        {
            SplitInside(part.Substring(0, digits));
            parts.Add(WordOf(part.Substring(digits)));
            return;
        }

        var start = 0;
        for (var i = 1; options.CamelCase && i < part.Length; i++)
        {
            if (!IsBorder(part, start, i))
                continue;
            parts.Add(WordOf(part.Substring(start, i - start)));
            start = i;
        }

        parts.Add(WordOf(part.Substring(start)));
    }

    private static bool IsBorder(string part, int start, int at) =>
        Letters.IsLower(part[at - 1]) && Letters.IsUpper(part[at])
        && at - start >= ShortestPart && part.Length - at >= ShortestPart && Letters.IsLower(part[at + 1]);

    private static int DigitsAfterLetters(string part)
    {
        var cut = part.Length;
        while (cut > 0 && Letters.IsDigit(part[cut - 1]))
            cut--;
        if (cut < ShortestPart || part.Length - cut < 2)
            return 0;
        for (var i = 0; i < cut; i++)
        {
            if (Letters.IsDigit(part[i]))
                return 0;
        }

        return cut;
    }

    private Word WordOf(string text)
    {
        var lower = text.ToLowerInvariant();
        if (Letters.ArePlain(lower))
            return new Word(lower, Stem(lower));
        if (lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("\u2019s", StringComparison.Ordinal))
            lower = lower.Substring(0, lower.Length - 2);
        foreach (var connector in Connectors)
        {
            if (lower.IndexOf(connector) >= 0)
                lower = lower.Replace(connector.ToString(), string.Empty);
        }

        return new Word(lower, Stem(lower));
    }
}
