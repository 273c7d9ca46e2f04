using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace VpnFaq.Reading;

/// <summary>
/// What is made of the texts of a file, mostly one object for equal texts: the last ones are remembered. Configurations repeat
/// themselves: an id stands wherever a resource is referred to, a value such as Succeeded in every resource.
/// </summary>
internal sealed class TextPool<T>(Func<byte[], int, int, T> make)
    where T : class
{
    // Repetition is close by. A table of all texts would grow with the file, and memory that is kept is what garbage collection pays for.
    private const int Slots = 2_048;

    private Entry[]? table;

    /// <summary>What is made of the text at a place.</summary>
    /// <param name="utf8">The file; the same for all texts.</param>
    /// <param name="start">Where the text starts.</param>
    /// <param name="length">How many bytes it has.</param>
    [MethodImpl(Jit.AtOnce)]
    public T Get(byte[] utf8, int start, int length)
    {
        table ??= new Entry[Slots];
        var bytes = utf8.AsSpan(start, length);
        var hash = Hash(bytes);
        ref var entry = ref table[hash % Slots];
        if (entry.Made is { } known && entry.Hash == hash && entry.Length == length && bytes.SequenceEqual(utf8.AsSpan(entry.Start, length)))
            return known;
        var made = make(utf8, start, length);
        entry = new Entry(made, start, length, hash);
        return made;
    }

    [MethodImpl(Jit.AtOnce)]
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

    private readonly record struct Entry(T? Made, int Start, int Length, uint Hash);
}
