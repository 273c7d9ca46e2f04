using System.Text;

namespace VpnFaq.Faq;

/// <summary>Arrays and texts of a prepared index: written as a whole, not item by item. Numbers lie as in memory, the lowest byte first.</summary>
internal static class Block
{
    private const char Separator = '\n';

    /// <summary>Writes an array of numbers.</summary>
    public static void WriteBlock<T>(this BinaryWriter writer, T[] values)
        where T : struct
    {
        var bytes = new byte[Buffer.ByteLength(values)];
        Buffer.BlockCopy(values, 0, bytes, 0, bytes.Length);
        writer.Write(values.Length);
        writer.Write(bytes);
    }

    /// <summary>Writes a text of any length.</summary>
    public static void WriteText(this BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    /// <summary>Words as one text.</summary>
    public static string TextOf(IEnumerable<Word> words) => string.Join(Separator.ToString(), words.Select(word => $"{word.Text} {word.Term}"));

    /// <summary>The words of such a text.</summary>
    public static Word[] WordsOf(string text) => text.Length == 0 ? [] : Array.ConvertAll(text.Split(Separator), WordOf);

    private static Word WordOf(string textAndTerm)
    {
        var blank = textAndTerm.IndexOf(' ');
        return new Word(textAndTerm.Substring(0, blank), textAndTerm.Substring(blank + 1));
    }
}
