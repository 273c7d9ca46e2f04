namespace VpnFaq.Settings;

/// <summary>
/// A pattern as PowerShell's users write it: * for anything, ? for one character, [a-z] or [abc] for one of a set. Case does not count.
/// </summary>
internal sealed class Wildcard(string pattern)
{
    private readonly string pattern = pattern;

    // The texts between the stars; null where single characters have to be looked at. Most patterns are of this kind, and searching is quicker.
    private readonly string[]? texts = pattern.IndexOfAny(['?', '[']) < 0 ? pattern.Split('*') : null;

    /// <summary>Whether it is made of stars only.</summary>
    public bool IsAnything => pattern.Length > 0 && pattern.All(c => c == '*');

    public bool IsMatch(string text) => texts is null ? MatchesOneByOne(text) : MatchesTexts(text, texts);

    public override string ToString() => pattern;

    private static bool MatchesTexts(string text, string[] texts)
    {
        const StringComparison anyCase = StringComparison.OrdinalIgnoreCase;
        var last = texts[texts.Length - 1];
        if (texts.Length == 1)
            return string.Equals(text, last, anyCase);
        var (at, end) = (texts[0].Length, text.Length - last.Length);
        if (at > end || !text.StartsWith(texts[0], anyCase) || !text.EndsWith(last, anyCase))
            return false;
        for (var i = 1; i < texts.Length - 1; i++)
        {
            var found = text.IndexOf(texts[i], at, end - at, anyCase);
            if (found < 0)
                return false;
            at = found + texts[i].Length;
        }

        return true;
    }

    private bool MatchesOneByOne(string text)
    {
        // The last star is where to go on when what follows it does not fit: every star before it has already matched its shortest.
        int at = 0, star = -1, resume = 0, i = 0;
        while (i < text.Length)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, resume) = (at++, i);
            }
            else if (at < pattern.Length && MatchesOne(text[i], at, out var next))
            {
                (at, i) = (next, i + 1);
            }
            else if (star >= 0)
            {
                (at, i) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == '*')
            at++;
        return at == pattern.Length;
    }

    private bool MatchesOne(char c, int at, out int next)
    {
        next = at + 1;
        // A bracket that nothing closes stands for itself.
        var end = pattern[at] == '[' ? pattern.IndexOf(']', at) : -1;
        if (end < 0)
            return pattern[at] == '?' || Same(c, pattern[at]);
        next = end + 1;
        for (var i = at + 1; i < end; i++)
        {
            var isRange = i + 2 < end && pattern[i + 1] == '-';
            if (isRange ? Upper(c) >= Upper(pattern[i]) && Upper(c) <= Upper(pattern[i + 2]) : Same(c, pattern[i]))
                return true;
            if (isRange)
                i += 2;
        }

        return false;
    }

    private static bool Same(char left, char right) => left == right || Upper(left) == Upper(right);

    private static char Upper(char c) => char.ToUpperInvariant(c);
}
