using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace VpnFaq.PreSharedKeys;

/// <summary>Draws keys of a profile, each of them with the same probability as any other.</summary>
internal sealed class PreSharedKeyGenerator : IDisposable
{
    private const int ByteValues = 256;
    private const char None = '\0';

    // A call for random bytes costs as much as a thousand of them: they are drawn for many keys at once.
    private const int BytesPerDraw = 16384;

    // The rules about start and mix refuse a small share of the keys. If they refuse all of these, they refuse every key.
    private const int Attempts = 10_000;

    private readonly KeyProfile profile;
    private readonly KeyRule[] conditions;
    private readonly KeyBuffer key;
    private readonly RandomNumberGenerator random = RandomNumberGenerator.Create();
    private readonly char[] characterOfByte = new char[ByteValues];
    private readonly byte[] bytes = new byte[BytesPerDraw];
    private int next = BytesPerDraw;

    // What is drawn and not used yet becomes a key later: pinned, so that the garbage collector leaves no copies behind.
    private readonly GCHandle pin;

    public PreSharedKeyGenerator(KeyProfile profile)
    {
        this.profile = profile;
        conditions = [.. profile.Conditions];
        key = new KeyBuffer(profile.Length);
        pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);

        // A byte that is left over stands for none: the others are a whole multiple of the alphabet, so no character is favoured.
        var characters = profile.Characters;
        var usable = ByteValues - (ByteValues % characters.Length);
        for (var value = 0; value < usable; value++)
        {
            characterOfByte[value] = characters[value % characters.Length];
        }
    }

    /// <summary>A new key. The next one takes its place, and at the end it is wiped.</summary>
    public char[] Next()
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            Fill(key.Characters);
            if (AreKept(key.Characters))
            {
                return key.Characters;
            }
        }

        throw new KeyImpossibleException("No key satisfies all of these: " + string.Join("; ", profile.Conditions.Select(rule => rule.Text)) + ".");
    }

    public void Dispose()
    {
        key.Dispose();
        Array.Clear(bytes, 0, bytes.Length);
        if (pin.IsAllocated)
        {
            pin.Free();
        }

        random.Dispose();
    }

    private void Fill(char[] characters)
    {
        for (var filled = 0; filled < characters.Length;)
        {
            if (next == bytes.Length)
            {
                random.GetBytes(bytes);
                next = 0;
            }

            filled = Fill(characters, filled);
        }
    }

    // As far as the bytes reach. What a byte stands for is written in any case, and the next writes over it where that
    // is none: a processor guesses wrong which bytes those are, and a wrong guess costs more than several characters.
    private int Fill(char[] characters, int filled)
    {
        var (drawn, characterOf, at) = (bytes, characterOfByte, next);
        for (; at < drawn.Length && filled < characters.Length; at++)
        {
            var character = characterOf[drawn[at]];
            characters[filled] = character;
            filled += character == None ? 0 : 1;
        }

        Array.Clear(bytes, next, at - next);
        next = at;
        return filled;
    }

    private bool AreKept(char[] characters)
    {
        foreach (var rule in conditions)
        {
            if (!rule.IsKeptBy(characters))
            {
                return false;
            }
        }

        return true;
    }
}
