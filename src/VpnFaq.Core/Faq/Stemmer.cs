namespace VpnFaq.Faq;

/// <summary>
/// Strips endings of number and tense, so that connect, connects, connected and connecting are one term: the inflections of
/// M. F. Porter, An algorithm for suffix stripping (1980). His further steps, which make one of general and generate too, found less here.
/// Words of lower-case Latin letters only; everything else is left alone.
/// </summary>
internal sealed class Stemmer
{
    private char[] letters = new char[32];
    private int length;

    public string Stem(string word)
    {
        if (word.Length < 4 || !Letters.ArePlain(word))
            return word;

        if (letters.Length < word.Length + 1)
            letters = new char[word.Length * 2];

        word.CopyTo(0, letters, 0, word.Length);
        length = word.Length;
        Plurals();
        PastAndProgressive();
        if (Ends("y") && HasVowel(length - 1))
            letters[length - 1] = 'i';

        DropFinalE();
        return new string(letters, 0, length);
    }

    private void Plurals()
    {
        if (Ends("sses") || Ends("ies"))
            length -= 2;
        else if (Ends("s") && !Ends("ss") && !Ends("us"))
            length--;
    }

    private void PastAndProgressive()
    {
        if (Ends("eed"))
        {
            if (Measure(length - 3) > 0)
                length--;

            return;
        }

        var suffix = Ends("ed") ? 2 : Ends("ing") ? 3 : 0;
        if (suffix == 0 || !HasVowel(length - suffix))
            return;

        length -= suffix;
        if (Ends("at") || Ends("bl") || Ends("iz") || (Measure(length) == 1 && EndsShortSyllable(length)))
            letters[length++] = 'e';
        else if (EndsDoubleConsonant(length) && !Ends("l") && !Ends("s") && !Ends("z"))
            length--;
    }

    private void DropFinalE()
    {
        if (Ends("e") && (Measure(length - 1) > 1 || (Measure(length - 1) == 1 && !EndsShortSyllable(length - 1))))
            length--;

        if (Ends("ll") && Measure(length) > 1)
            length--;
    }

    private bool Ends(string suffix)
    {
        var start = length - suffix.Length;
        if (start < 0)
            return false;

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
        for (var i = 0; i < end; i++)
        {
            if (!IsConsonant(i))
                return true;
        }

        return false;
    }

    // Number of vowel-consonant sequences before end, Porter's m.
    private int Measure(int end)
    {
        var count = 0;
        var afterVowel = false;
        for (var i = 0; i < end; i++)
        {
            var consonant = IsConsonant(i);
            if (consonant && afterVowel)
                count++;

            afterVowel = !consonant;
        }

        return count;
    }

    private bool EndsDoubleConsonant(int end) => end > 1 && letters[end - 1] == letters[end - 2] && IsConsonant(end - 1);

    private bool EndsShortSyllable(int end) =>
        end > 2 && IsConsonant(end - 3) && !IsConsonant(end - 2) && IsConsonant(end - 1) && letters[end - 1] is not ('w' or 'x' or 'y');
}
