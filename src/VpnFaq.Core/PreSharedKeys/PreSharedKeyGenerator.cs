using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace VpnFaq.PreSharedKeys;

/// <summary>Draws keys of a profile, each of them with the same probability as any other.</summary>
internal sealed class PreSharedKeyGenerator : IDisposable
{
    private const int ByteValues = 256;
    private const char None = '\0';

    // A call for random bytes costs as much as a thousand of them: they are drawn for several keys at once.
    private const int BytesPerDraw = 4096;

    // The rules about start and mix refuse a small share of the keys. If they refuse all of these, they refuse every key.
    private const int Attempts = 10_000;

    private readonly KeyProfile profile;
    private readonly RandomNumberGenerator random = RandomNumberGenerator.Create();
    private readonly char[] characterOfByte = new char[ByteValues];
    private readonly byte[] bytes = new byte[BytesPerDraw];
    private int next = BytesPerDraw;

    // What is drawn and not used yet becomes a key later: pinned, so that the garbage collector leaves no copies behind.
    private readonly GCHandle pin;

    public PreSharedKeyGenerator(KeyProfile profile)
    {
        this.profile = profile;
        pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);

        // A byte that is left over stands for none: the others are a whole multiple of the alphabet, so no character is favoured.
        var characters = profile.Characters;
        var usable = ByteValues - (ByteValues % characters.Length);
        for (var value = 0; value < usable; value++)
        {
            characterOfByte[value] = characters[value % characters.Length];
        }
    }

    /// <summary>A new key; the caller wipes it by disposing it.</summary>
    public KeyBuffer Next()
    {
        var key = new KeyBuffer(profile.Length);
        try
        {
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                Fill(key.Characters);
                if (AreKept(key.Characters))
                {
                    return key;
                }
            }
        }
        catch
        {
            key.Dispose();
            throw;
        }

        key.Dispose();
        throw new KeyImpossibleException("No key satisfies all of these: " + string.Join("; ", profile.Conditions.Select(rule => rule.Text)) + ".");
    }

    public void Dispose()
    {
        Array.Clear(bytes, 0, bytes.Length);
        if (pin.IsAllocated)
        {
            pin.Free();
        }

        random.Dispose();
    }

    private void Fill(char[] key)
    {
        for (var i = 0; i < key.Length;)
        {
            if (next == bytes.Length)
            {
                random.GetBytes(bytes);
                next = 0;
            }

            var character = characterOfByte[bytes[next]];
            bytes[next++] = 0;
            if (character != None)
            {
                key[i++] = character;
            }
        }
    }

    private bool AreKept(char[] key)
    {
        foreach (var rule in profile.Conditions)
        {
            if (!rule.IsKeptBy(key))
            {
                return false;
            }
        }

        return true;
    }
}
