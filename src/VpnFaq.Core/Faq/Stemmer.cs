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

    private char[] _word = new char[32];
    private int _length;

    public string Stem(string word)
    {
        if (word.Length < 4 || !IsPlain(word))
        {
            return word;
        }

        if (_word.Length < word.Length + 1)
        {
            _word = new char[word.Length * 2];
        }

        word.CopyTo(0, _word, 0, word.Length);
        _length = word.Length;
        Plurals();
        PastAndProgressive();
        if (Ends("y") && HasVowel(_length - 1))
        {
            _word[_length - 1] = 'i';
        }

        ReplaceFirst(Step2);
        ReplaceFirst(Step3);
        DropLongSuffix();
        DropFinalE();
        return new string(_word, 0, _length);
    }

    private static bool IsPlain(string word)
    {
        foreach (char c in word)
        {
            if (c is < 'a' or > 'z')
            {
                return false;
            }
        }

        return true;
    }

    private void Plurals()
    {
        if (Ends("sses") || Ends("ies"))
        {
            _length -= 2;
        }
        else if (Ends("s") && !Ends("ss") && !Ends("us"))
        {
            _length--;
        }
    }

    private void PastAndProgressive()
    {
        if (Ends("eed"))
        {
            if (Measure(_length - 3) > 0)
            {
                _length--;
            }

            return;
        }

        int suffix = Ends("ed") ? 2 : Ends("ing") ? 3 : 0;
        if (suffix == 0 || !HasVowel(_length - suffix))
        {
            return;
        }

        _length -= suffix;
        if (Ends("at") || Ends("bl") || Ends("iz") || (Measure(_length) == 1 && EndsShortSyllable(_length)))
        {
            _word[_length++] = 'e';
        }
        else if (EndsDoubleConsonant(_length) && !Ends("l") && !Ends("s") && !Ends("z"))
        {
            _length--;
        }
    }

    private void ReplaceFirst(string[][] rules)
    {
        foreach (string[] rule in rules)
        {
            if (!Ends(rule[0]))
            {
                continue;
            }

            int stem = _length - rule[0].Length;
            if (Measure(stem) > 0)
            {
                rule[1].CopyTo(0, _word, stem, rule[1].Length);
                _length = stem + rule[1].Length;
            }

            return;
        }
    }

    private void DropLongSuffix()
    {
        foreach (string suffix in Step4)
        {
            if (!Ends(suffix))
            {
                continue;
            }

            int stem = _length - suffix.Length;
            if (Measure(stem) > 1 && (suffix != "ion" || (stem > 0 && _word[stem - 1] is 's' or 't')))
            {
                _length = stem;
            }

            return;
        }
    }

    private void DropFinalE()
    {
        if (Ends("e") && (Measure(_length - 1) > 1 || (Measure(_length - 1) == 1 && !EndsShortSyllable(_length - 1))))
        {
            _length--;
        }

        if (Ends("ll") && Measure(_length) > 1)
        {
            _length--;
        }
    }

    private bool Ends(string suffix)
    {
        int start = _length - suffix.Length;
        if (start < 0)
        {
            return false;
        }

        for (int i = 0; i < suffix.Length; i++)
        {
            if (_word[start + i] != suffix[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsConsonant(int i) => _word[i] switch
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

    private bool EndsDoubleConsonant(int end) => end > 1 && _word[end - 1] == _word[end - 2] && IsConsonant(end - 1);

    private bool EndsShortSyllable(int end) =>
        end > 2 && IsConsonant(end - 3) && !IsConsonant(end - 2) && IsConsonant(end - 1) && _word[end - 1] is not ('w' or 'x' or 'y');
}
