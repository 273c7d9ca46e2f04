using System.Text;

namespace VpnFaq.Faq;

/// <summary>Arrays and texts of a prepared index: written and read as a whole, not item by item. Numbers lie as in memory, the lowest byte first.</summary>
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

    public static T[] ReadBlock<T>(this BinaryReader reader)
        where T : struct
    {
        var values = new T[reader.ReadInt32()];
        var bytes = reader.ReadBytes(Buffer.ByteLength(values));
        Buffer.BlockCopy(bytes, 0, values, 0, bytes.Length);
        return values;
    }

    public static void WriteText(this BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    // Not ReadString: it reads a long text in many short pieces.
    public static string ReadText(this BinaryReader reader) => Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32()));

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
