using System.Runtime.CompilerServices;

namespace VpnFaq.PreSharedKeys;

/// <summary>How much of a key is explained by walks over the keyboard or the alphabet, common words and years.</summary>
/// <param name="Pieces">The number of such pieces.</param>
/// <param name="Covered">The number of characters in them.</param>
/// <param name="Weakness">The commonest kind, if the pieces make up half of the key or more; else null.</param>
internal readonly record struct KeyPattern(int Pieces, int Covered, string? Weakness)
{
    private const int ShortestWalk = 3;

    private const int Ascii = 128;

    private static readonly string[] Walks =
    [
        "abcdefghijklmnopqrstuvwxyz", "01234567890",
        "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertz", "azerty",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/", "1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()", "!\"#$%&'()",
    ];

    private static readonly string[] Words =
    [
        "password", "passwort", "passwd", "passphrase", "pass", "secret", "shared", "preshared", "key", "psk", "token",
        "welcome", "letmein", "changeme", "change", "please", "admin", "administrator", "root", "user", "login", "master",
        "test", "demo", "sample", "example", "default", "temp", "dummy", "hello", "world", "company", "contoso", "fabrikam",
        "azure", "microsoft", "aws", "amazon", "google", "cisco", "fortinet", "fortigate", "mikrotik", "juniper", "paloalto",
        "checkpoint", "huawei", "sonicwall", "strongswan", "vpn", "ipsec", "ike", "tunnel", "gateway", "connection", "network",
        "cloud", "site", "office", "server", "firewall", "router", "home", "the", "this", "very", "strong",
        "spring", "summer", "autumn", "winter", "monday", "friday", "january", "february", "march", "april", "june", "july",
        "august", "september", "october", "november", "december", "dragon", "monkey", "football", "iloveyou", "sunshine",
    ];

    // Nearly every place in a random key starts neither a walk nor a word: one look at two characters in these tables says so.
    private static readonly bool[] Steps = TableOfSteps();

    private static readonly bool[] Starts = TableOfStarts();

    private static readonly string[][] WordsByStart =
        [.. Enumerable.Range(0, Ascii).Select(c => Words.Where(word => c is >= ' ' and <= '~' && StandsFor((char)c, word[0])).ToArray())];

    [MethodImpl(Jit.AtOnce)]
    public static KeyPattern Of(char[] key)
    {
        int pieces = 0, walked = 0, worded = 0;
        for (var i = 0; i < key.Length;)
        {
            var walk = WalkAt(key, i);
            var word = WordAt(key, i);
            var length = Math.Max(walk, word);
            if (length == 0)
            {
                i++;
                continue;
            }

            pieces++;
            walked += walk >= word ? length : 0;
            worded += walk >= word ? 0 : length;
            i += length;
        }

        var covered = walked + worded;
        return new(pieces, covered, covered > 0 && covered * 2 >= key.Length ? Kind(walked, worded) : null);
    }

    private static string Kind(int walked, int worded) =>
        walked >= worded ? "a keyboard or alphabet pattern" : "a pattern of common words";

    /// <summary>The length of the run of one character, or of the walk in either direction, that starts here; 0 if too short.</summary>
    [MethodImpl(Jit.AtOnce)]
    private static int WalkAt(char[] key, int start)
    {
        var longest = 1;
        while (start + longest < key.Length && key[start + longest] == key[start])
        {
            longest++;
        }

        if (start + 1 == key.Length || !IsStep(Plain(key[start]), Plain(key[start + 1])))
        {
            return longest < ShortestWalk ? 0 : longest;
        }

        foreach (var walk in Walks)
        {
            for (var at = walk.IndexOf(Plain(key[start])); at >= 0; at = walk.IndexOf(Plain(key[start]), at + 1))
            {
                longest = Math.Max(longest, Math.Max(Along(key, start, walk, at, 1), Along(key, start, walk, at, -1)));
            }
        }

        return longest < ShortestWalk ? 0 : longest;
    }

    private static bool IsStep(char from, char to) => from < Ascii && to < Ascii && Steps[(from * Ascii) + to];

    private static bool[] TableOfSteps()
    {
        var steps = new bool[Ascii * Ascii];
        foreach (var walk in Walks)
        {
            for (var i = 1; i < walk.Length; i++)
            {
                steps[(walk[i - 1] * Ascii) + walk[i]] = true;
                steps[(walk[i] * Ascii) + walk[i - 1]] = true;
            }
        }

        return steps;
    }

    // No word has fewer than two characters.
    private static bool[] TableOfStarts()
    {
        var starts = new bool[Ascii * Ascii];
        foreach (var word in Words)
        {
            foreach (var first in KeyAlphabet.PrintableAscii)
            {
                for (var second = ' '; second <= '~' && StandsFor(first, word[0]); second++)
                {
                    starts[(first * Ascii) + second] |= StandsFor(second, word[1]);
                }
            }
        }

        return starts;
    }

    private static int Along(char[] key, int start, string walk, int at, int step)
    {
        var length = 0;
        while (start + length < key.Length && at >= 0 && at < walk.Length && Plain(key[start + length]) == walk[at])
        {
            length++;
            at += step;
        }

        return length;
    }

    [MethodImpl(Jit.AtOnce)]
    private static int WordAt(char[] key, int start)
    {
        var longest = IsYear(key, start) ? 4 : 0;
        if (start + 1 == key.Length || key[start] >= Ascii || key[start + 1] >= Ascii || !Starts[(key[start] * Ascii) + key[start + 1]])
        {
            return longest;
        }

        foreach (var word in WordsByStart[key[start]])
        {
            if (word.Length > longest && Spells(key, start, word))
            {
                longest = word.Length;
            }
        }

        return longest;
    }

    private static bool Spells(char[] key, int start, string word)
    {
        if (start + word.Length > key.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (!StandsFor(key[start + i], word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool StandsFor(char written, char letter) => Plain(written) == letter || (letter, written) switch
    {
        ('a', '4' or '@') or ('b', '8') or ('e', '3') or ('g', '9' or '6') or ('i', '1' or '!' or '|') => true,
        ('l', '1' or '|') or ('o', '0') or ('s', '5' or '$') or ('t', '7' or '+') or ('z', '2') => true,
        _ => false,
    };

    private static bool IsYear(char[] key, int start) =>
        start + 4 <= key.Length
        && ((key[start] == '1' && key[start + 1] == '9') || (key[start] == '2' && key[start + 1] == '0'))
        && key[start + 2] is >= '0' and <= '9'
        && key[start + 3] is >= '0' and <= '9';

    // ASCII alone, without regard to culture.
    private static char Plain(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
