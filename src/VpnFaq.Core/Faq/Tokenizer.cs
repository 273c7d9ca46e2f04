using System.Text;

namespace VpnFaq.Faq;

/// <summary>A word as typed, in lower case, and the term that it is looked up by.</summary>
internal readonly record struct Word(string Text, string Term);

/// <summary>
/// What one run of characters between blanks stands for: its words, and, where it has several
/// (<c>pre-shared</c>, <c>UseRemoteGateways</c>, <c>AES256</c>), the whole as one word too.
/// </summary>
internal sealed record Chunk(IReadOnlyList<Word> Words, Word? Whole);

/// <summary>
/// Cuts text into words the way networks are written about: addresses, prefix lengths and numbers with thousands
/// separators stay whole, compounds and camel case yield their parts and the whole.
/// </summary>
internal sealed class Tokenizer
{
    private const int ShortestPart = 3;
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "s", "sec", "secs", "m", "min", "mins", "h", "hr", "hrs", "d", "kb", "mb", "gb", "mbps", "gbps", "mbit", "gbit", "bit", "bits", "bytes", "k", "x",
    };

    private readonly Stemmer _stemmer = new();
    private readonly SearchOptions _options;
    private readonly Dictionary<string, Chunk> _chunks = new(4096, StringComparer.Ordinal);
    private readonly List<Word> _parts = new();

    public Tokenizer(SearchOptions options) => _options = options;

    public IEnumerable<Chunk> Chunks(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (!IsInside(text, at))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && IsInside(text, at))
            {
                at++;
            }

            Chunk? chunk = ChunkOf(text.Substring(start, at - start));
            if (chunk is not null)
            {
                yield return chunk;
            }
        }
    }

    // Windows is no plural of window here.
    public string Stem(string word) => _options.Stemming && word != "windows" ? _stemmer.Stem(word) : word;

    // Connectors keep a chunk together; a comma only as a thousands separator.
    private static bool IsInside(string text, int at)
    {
        char c = text[at];
        if (IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':' or '+' or '\'' or '\u2019')
        {
            return true;
        }

        return c == ',' && at > 0 && at + 3 < text.Length && IsDigit(text[at - 1])
            && IsDigit(text[at + 1]) && IsDigit(text[at + 2]) && IsDigit(text[at + 3]);
    }

    private Chunk? ChunkOf(string text)
    {
        if (!_chunks.TryGetValue(text, out Chunk? chunk))
        {
            chunk = Read(text);
            _chunks.Add(text, chunk);
        }

        return chunk.Words.Count == 0 ? null : chunk;
    }

    private Chunk Read(string text)
    {
        if (text.StartsWith("http", StringComparison.Ordinal) && text.IndexOf("://", StringComparison.Ordinal) > 0)
        {
            return new Chunk(Array.Empty<Word>(), null);
        }

        bool prefixLength = text.Length > 1 && text[0] == '/' && IsDigit(text[1]);
        string trimmed = text.Trim('-', '_', '.', '/', ':', '+', '\'', '\u2019', ',');
        if (trimmed.Length == 0)
        {
            return new Chunk(Array.Empty<Word>(), null);
        }

        _parts.Clear();
        if (IsDigit(trimmed[0]) && ReadNumber(prefixLength ? "/" + trimmed : trimmed))
        {
            return new Chunk(_parts.ToArray(), null);
        }

        bool joins = SplitAtConnectors(trimmed);
        Word? whole = joins && _parts.Count > 1 ? WordOf(LettersAndDigits(trimmed)) : null;
        return new Chunk(_parts.ToArray(), whole);
    }

    // Addresses with their leading half (169.254), prefix lengths, plain numbers, numbers with a unit.
    private bool ReadNumber(string text)
    {
        string number = text.Replace(",", string.Empty);
        int digits = 0;
        while (digits < number.Length && (IsDigit(number[digits]) || number[digits] is '.' or '/'))
        {
            digits++;
        }

        string unit = number.Substring(digits).TrimStart('-').ToLowerInvariant();
        if (unit.Length > 0 && !Units.Contains(unit))
        {
            return false;
        }

        string value = number.Substring(0, digits).TrimEnd('.', '/');
        int slash = value.IndexOf('/');
        string address = slash > 0 ? value.Substring(0, slash) : value;
        string[] octets = address.Split('.');
        if (octets.Length == 4)
        {
            AddPlain(octets[0] + "." + octets[1]);
        }

        AddPlain(address);
        if (slash > 0 && octets.Length == 4)
        {
            AddPlain(value.Substring(slash));
        }
        else if (slash > 0)
        {
            AddPlain(value.Substring(slash + 1));
        }

        if (unit.Length > 0)
        {
            AddPlain(unit);
        }

        return true;
    }

    // True if the parts belong together as one compound; a slash or a dot only lists alternatives or path steps.
    private bool SplitAtConnectors(string text)
    {
        bool joins = true;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsLetterOrDigit(text[i]))
            {
                continue;
            }

            if (i < text.Length && text[i] is '\'' or '\u2019')
            {
                continue;
            }

            if (i > start)
            {
                SplitInside(text.Substring(start, i - start));
            }

            joins &= i == text.Length || text[i] is '-' or '_';
            start = i + 1;
        }

        return joins;
    }

    // BgpPeeringAddress -> bgp peering address; AES256 -> aes 256. IPsec, OpenVPN, VNet, IKEv2 stay whole.
    private void SplitInside(string part)
    {
        if (!_options.CamelCase)
        {
            _parts.Add(WordOf(LettersAndDigits(part)));
            return;
        }

        int cut = LettersBeforeDigits(part);
        if (cut > 0)
        {
            SplitInside(part.Substring(0, cut));
            _parts.Add(WordOf(part.Substring(cut)));
            return;
        }

        int first = _parts.Count;
        int start = 0;
        for (int i = 1; i < part.Length; i++)
        {
            bool border = IsLower(part[i - 1]) && IsUpper(part[i]);
            if (!border)
            {
                continue;
            }

            bool pascalFollows = i + 1 < part.Length && IsLower(part[i + 1]);
            if (i - start < ShortestPart || part.Length - i < ShortestPart || !pascalFollows)
            {
                continue;
            }

            _parts.Add(WordOf(LettersAndDigits(part.Substring(start, i - start))));
            start = i;
        }

        string rest = LettersAndDigits(part.Substring(start));
        if (rest.Length > 0 || _parts.Count == first)
        {
            _parts.Add(WordOf(rest));
        }
    }

    private static int LettersBeforeDigits(string part)
    {
        int cut = part.Length;
        while (cut > 0 && IsDigit(part[cut - 1]))
        {
            cut--;
        }

        if (cut < ShortestPart || part.Length - cut < 2)
        {
            return 0;
        }

        for (int i = 0; i < cut; i++)
        {
            if (IsDigit(part[i]))
            {
                return 0;
            }
        }

        return cut;
    }

    private void AddPlain(string text) => _parts.Add(new Word(text, text));

    private Word WordOf(string text)
    {
        string lower = text.ToLowerInvariant();
        if (lower.EndsWith("'s", StringComparison.Ordinal) || lower.EndsWith("\u2019s", StringComparison.Ordinal))
        {
            lower = lower.Substring(0, lower.Length - 2);
        }

        lower = lower.Replace("'", string.Empty).Replace("\u2019", string.Empty);
        return new Word(lower, Stem(lower));
    }

    private static string LettersAndDigits(string text)
    {
        bool clean = true;
        foreach (char c in text)
        {
            clean &= c is not ('-' or '_');
        }

        return clean ? text : new StringBuilder(text).Replace("-", string.Empty).Replace("_", string.Empty).ToString();
    }

    private static bool IsLetterOrDigit(char c) => c < 128 ? IsDigit(c) || IsLower((char)(c | 0x20)) : char.IsLetterOrDigit(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';
}
