using System.Runtime.InteropServices;
using System.Text;

namespace VpnFaq.Reading;

/// <summary>
/// Equal texts of a file as one string. Configurations repeat themselves: an id stands wherever a resource is referred
/// to, a value such as Succeeded in every resource.
/// </summary>
internal sealed class JsonStringPool
{
    private Entry[] table = [];
    private int count;

    /// <summary>The text at a place, safe to show.</summary>
    /// <param name="utf8">The file; the same for all texts.</param>
    /// <param name="start">Where the text starts.</param>
    /// <param name="length">How many bytes it has.</param>
    public string Get(byte[] utf8, int start, int length)
    {
        if (length == 0)
            return string.Empty;
        if (count * 2 >= table.Length)
            Grow();
        var bytes = utf8.AsSpan(start, length);
        var hash = Hash(bytes);
        var slot = (int)(hash & (uint)(table.Length - 1));
        while (table[slot].Text is { } known)
        {
            if (table[slot].Hash == hash && table[slot].Length == length && bytes.SequenceEqual(utf8.AsSpan(table[slot].Start, length)))
                return known;
            slot = (slot + 1) & (table.Length - 1);
        }

        var text = SafeText.Of(Encoding.UTF8.GetString(utf8, start, length));
        table[slot] = new Entry(text, start, length, hash);
        count++;
        return text;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
            hash = Mix(hash ^ word);
        ulong rest = 0;
        foreach (var b in bytes.Slice(words.Length * sizeof(ulong)))
            rest = (rest << 8) | b;
        return (uint)(Mix(hash ^ rest) >> 32);
    }

    private static ulong Mix(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;
        return value ^ (value >> 29);
    }

    private void Grow()
    {
        var old = table;
        table = new Entry[Math.Max(64, old.Length * 2)];
        foreach (var entry in old)
        {
            if (entry.Text is null)
                continue;
            var slot = (int)(entry.Hash & (uint)(table.Length - 1));
            while (table[slot].Text is not null)
                slot = (slot + 1) & (table.Length - 1);
            table[slot] = entry;
        }
    }

    private readonly record struct Entry(string? Text, int Start, int Length, uint Hash);
}
