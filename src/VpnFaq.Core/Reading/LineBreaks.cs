namespace VpnFaq.Reading;

/// <summary>
/// Templates may write an expression over several lines of one text, which JSON does not allow. Such line breaks and
/// tabs become blanks, so that every other byte stays in its place.
/// </summary>
internal static class LineBreaks
{
    /// <summary>A copy without control characters in texts; null where there are none.</summary>
    public static byte[]? InTexts(byte[] utf8, int start)
    {
        byte[]? mended = null;
        for (var i = start; i < utf8.Length; i++)
        {
            if (utf8[i] == (byte)'/')
                i = SkipComment(utf8, i);
            else if (utf8[i] == (byte)'"')
                i = MendText(utf8, i + 1, ref mended);
        }

        return mended;
    }

    private static int MendText(byte[] utf8, int i, ref byte[]? mended)
    {
        for (; i < utf8.Length && utf8[i] != (byte)'"'; i++)
        {
            if (utf8[i] == (byte)'\\')
                i++;
            else if (utf8[i] is (byte)'\n' or (byte)'\r' or (byte)'\t')
                (mended ??= (byte[])utf8.Clone())[i] = (byte)' ';
        }

        return i;
    }

    private static int SkipComment(byte[] utf8, int i)
    {
        var isLine = i + 1 < utf8.Length && utf8[i + 1] == (byte)'/';
        var isBlock = i + 1 < utf8.Length && utf8[i + 1] == (byte)'*';
        if (!isLine && !isBlock)
            return i;
        for (i += 2; i < utf8.Length; i++)
        {
            if (isLine ? utf8[i] == (byte)'\n' : utf8[i] == (byte)'/' && utf8[i - 1] == (byte)'*')
                return i;
        }

        return i;
    }
}
