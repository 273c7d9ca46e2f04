using System.Runtime.InteropServices;

namespace VpnFaq.Faq;

/// <summary>Arrays and lists of texts of a prepared index: written and read as a whole, not item by item. Numbers lie as in memory, the lowest byte first.</summary>
internal static class Block
{
    private const char Separator = '\n';

    public static void WriteBlock<T>(this BinaryWriter writer, T[] values)
        where T : struct
    {
        var bytes = MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    public static T[] ReadBlock<T>(this BinaryReader reader)
        where T : struct =>
        MemoryMarshal.Cast<byte, T>(reader.ReadBytes(reader.ReadInt32())).ToArray();

    public static void WriteTexts(this BinaryWriter writer, IEnumerable<string> texts) => writer.Write(string.Join(Separator.ToString(), texts));

    public static string[] ReadTexts(this BinaryReader reader) => reader.ReadString().Split(Separator);

    public static void WriteWords(this BinaryWriter writer, IEnumerable<Word> words) => writer.WriteTexts(words.Select(word => $"{word.Text} {word.Term}"));

    /// <summary>The words are made when they are asked for: only a misspelt query needs them.</summary>
    public static Lazy<IReadOnlyCollection<Word>> ReadWords(this BinaryReader reader)
    {
        var texts = reader.ReadString();
        return new(() => Array.ConvertAll(texts.Split(Separator), WordOf));
    }

    private static Word WordOf(string textAndTerm)
    {
        var blank = textAndTerm.IndexOf(' ');
        return new Word(textAndTerm.Substring(0, blank), textAndTerm.Substring(blank + 1));
    }
}
