using System.Security.Cryptography;

namespace VpnFaq.PreSharedKeys;

/// <summary>Draws keys of a profile, each of them with the same probability as any other.</summary>
internal sealed class PreSharedKeyGenerator(KeyProfile profile) : IDisposable
{
    private const int ByteValues = 256;

    // The rules about start and mix refuse a small share of the keys. If they refuse all of these, they refuse every key.
    private const int Attempts = 10_000;

    private readonly RandomNumberGenerator _random = RandomNumberGenerator.Create();
    private readonly byte[] _bytes = new byte[ByteValues];

    // A byte from here on is thrown away: the values below are a whole multiple of the alphabet, so no character is favoured.
    private readonly int _usable = ByteValues - (ByteValues % profile.Characters.Length);

    /// <summary>A new key; the caller wipes it by disposing it.</summary>
    public KeyBuffer Next()
    {
        var key = new KeyBuffer(profile.Length);
        try
        {
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                Fill(key.Characters);
                if (profile.Conditions.All(rule => rule.IsKeptBy(key.Characters)))
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
        finally
        {
            Array.Clear(_bytes, 0, _bytes.Length);
        }

        key.Dispose();
        throw new KeyImpossibleException("No key satisfies all of these: " + string.Join("; ", profile.Conditions.Select(rule => rule.Text)) + ".");
    }

    public void Dispose()
    {
        Array.Clear(_bytes, 0, _bytes.Length);
        _random.Dispose();
    }

    private void Fill(char[] key)
    {
        var next = _bytes.Length;
        for (var i = 0; i < key.Length;)
        {
            if (next == _bytes.Length)
            {
                _random.GetBytes(_bytes);
                next = 0;
            }

            var value = _bytes[next++];
            if (value < _usable)
            {
                key[i++] = profile.Characters[value % profile.Characters.Length];
            }
        }
    }
}
