namespace VpnFaq.Faq;

/// <summary>
/// Porter's suffix stripping (M. F. Porter, An algorithm for suffix stripping, 1980), so that connect, connects,
/// connected and connection are one term. Words of lower-case Latin letters only; everything else is left alone.
/// </summary>
internal sealed class Stemmer
{
    private static readonly string[][] Step2 =
    {
        new[] { "ational", "ate" }, new[] { "tional", "tion" }, new[] { "enci", "ence" }, new[] { "anci", "ance" }, new[] { "izer", "ize" },
        new[] { "abli", "able" }, new[] { "alli", "al" }, new[] { "entli", "ent" }, new[] { "eli", "e" }, new[] { "ousli", "ous" },
        new[] { "ization", "ize" }, new[] { "ation", "ate" }, new[] { "ator", "ate" }, new[] { "alism", "al" }, new[] { "iveness", "ive" },
        new[] { "fulness", "ful" }, new[] { "ousness", "ous" }, new[] { "aliti", "al" }, new[] { "iviti", "ive" }, new[] { "biliti", "ble" },
    };

    private static readonly string[][] Step3 =
    {
        new[] { "icate", "ic" }, new[] { "ative", "" }, new[] { "alize", "al" }, new[] { "iciti", "ic" }, new[] { "ical", "ic" },
        new[] { "ful", "" }, new[] { "ness", "" },
    };

    private static readonly string[] Step4 =
    {
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic", "ou",
    };

    private char[] letters = new char[32];
    private int length;

    public string Stem(string word)
    {
        if (word.Length < 4 || !Letters.ArePlain(word))
        {
            return word;
        }

        if (letters.Length < word.Length + 1)
        {
            letters = new char[word.Length * 2];
        }

        word.CopyTo(0, letters, 0, word.Length);
        length = word.Length;
        Plurals();
        PastAndProgressive();
        if (Ends("y") && HasVowel(length - 1))
        {
            letters[length - 1] = 'i';
        }

        ReplaceFirst(Step2);
        ReplaceFirst(Step3);
        DropLongSuffix();
        DropFinalE();
        return new string(letters, 0, length);
    }

    private void Plurals()
    {
        if (Ends("sses") || Ends("ies"))
        {
            length -= 2;
        }
        else if (Ends("s") && !Ends("ss") && !Ends("us"))
        {
            length--;
        }
    }

    private void PastAndProgressive()
    {
        if (Ends("eed"))
        {
            if (Measure(length - 3) > 0)
            {
                length--;
            }

            return;
        }

        int suffix = Ends("ed") ? 2 : Ends("ing") ? 3 : 0;
        if (suffix == 0 || !HasVowel(length - suffix))
        {
            return;
        }

        length -= suffix;
        if (Ends("at") || Ends("bl") || Ends("iz") || (Measure(length) == 1 && EndsShortSyllable(length)))
        {
            letters[length++] = 'e';
        }
        else if (EndsDoubleConsonant(length) && !Ends("l") && !Ends("s") && !Ends("z"))
        {
            length--;
        }
    }

    private void ReplaceFirst(string[][] rules)
    {
        foreach (string[] rule in rules)
        {
            if (!Ends(rule[0]))
                continue;

            int stem = length - rule[0].Length;
            if (Measure(stem) > 0)
            {
                rule[1].CopyTo(0, letters, stem, rule[1].Length);
                length = stem + rule[1].Length;
            }

            return;
        }
    }

    private void DropLongSuffix()
    {
        foreach (string suffix in Step4)
        {
            if (!Ends(suffix))
                continue;

            int stem = length - suffix.Length;
            if (Measure(stem) > 1 && (suffix != "ion" || (stem > 0 && letters[stem - 1] is 's' or 't')))
            {
                length = stem;
            }

            return;
        }
    }

    private void DropFinalE()
    {
        if (Ends("e") && (Measure(length - 1) > 1 || (Measure(length - 1) == 1 && !EndsShortSyllable(length - 1))))
        {
            length--;
        }

        if (Ends("ll") && Measure(length) > 1)
        {
            length--;
        }
    }

    private bool Ends(string suffix)
    {
        int start = length - suffix.Length;
        if (start < 0)
        {
            return false;
        }

        for (var i = suffix.Length - 1; i >= 0; i--)
        {
            if (letters[start + i] != suffix[i])
                return false;
        }

        return true;
    }

    private bool IsConsonant(int i) => letters[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => i == 0 || !IsConsonant(i - 1),
        _ => true,
    };

    private bool HasVowel(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (!IsConsonant(i))
            {
                return true;
            }
        }

        return false;
    }

    // Number of vowel-consonant sequences before end, Porter's m.
    private int Measure(int end)
    {
        int count = 0;
        bool afterVowel = false;
        for (int i = 0; i < end; i++)
        {
            bool consonant = IsConsonant(i);
            if (consonant && afterVowel)
            {
                count++;
            }

            afterVowel = !consonant;
        }

        return count;
    }

    private bool EndsDoubleConsonant(int end) => end > 1 && letters[end - 1] == letters[end - 2] && IsConsonant(end - 1);

    private bool EndsShortSyllable(int end) =>
        end > 2 && IsConsonant(end - 3) && !IsConsonant(end - 2) && IsConsonant(end - 1) && letters[end - 1] is not ('w' or 'x' or 'y');
}
