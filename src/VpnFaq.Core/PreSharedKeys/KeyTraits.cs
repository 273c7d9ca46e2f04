using System.Security.Cryptography;
using VpnFaq.Facts.Peers;

namespace VpnFaq.PreSharedKeys;

/// <summary>All that a rule may know of a key that stands in a configuration. The key itself is not kept.</summary>
internal sealed class KeyTraits : IEquatable<KeyTraits>
{
    // Random for each process: a fingerprint is worth nothing outside of it, not even for a guess at a short key.
    private static readonly byte[] FingerprintKey = NewFingerprintKey();

    // Setting one up costs more than the hash of a key; it forgets each key once it is done with it.
    [ThreadStatic]
    private static HMACSHA256? hash;

    private readonly (long High, long Low) _fingerprint;

    private KeyTraits(char[] key)
    {
        var strength = KeyStrength.Of(key);
        Length = key.Length;
        HasForbiddenCharacters = !AzurePeer.Characters.IsKeptBy(key);
        LengthOutOfRange = !AzurePeer.Length.IsKeptBy(key);
        IsPublished = PublishedKeys.Contains(key);
        EntropyBits = strength.EntropyBits;
        Weakness = strength.Weakness;
        _fingerprint = Fingerprint(key);
    }

    public int Length { get; }

    /// <summary>A character outside of the 92 that Azure takes.</summary>
    public bool HasForbiddenCharacters { get; }

    /// <summary>Empty, or longer than Azure takes.</summary>
    public bool LengthOutOfRange { get; }

    /// <summary>A key that documentation or samples show.</summary>
    public bool IsPublished { get; }

    /// <summary>The most that the key can be worth, in bits.</summary>
    public double EntropyBits { get; }

    /// <summary>What makes the key guessable, as a noun phrase that holds no part of it; null if nothing is known against it.</summary>
    public string? Weakness { get; }

    public static KeyTraits Of(string key)
    {
        using var buffer = new KeyBuffer(key ?? throw new ArgumentNullException(nameof(key)));
        return new KeyTraits(buffer.Characters);
    }

    public bool SameAs(KeyTraits other) => _fingerprint == (other ?? throw new ArgumentNullException(nameof(other)))._fingerprint;

    public bool Equals(KeyTraits? other) => other is not null && SameAs(other);

    public override bool Equals(object? obj) => Equals(obj as KeyTraits);

    public override int GetHashCode() => _fingerprint.GetHashCode();

    public override string ToString() => "(preshared key)";

    private static byte[] NewFingerprintKey()
    {
        var key = new byte[32];
        using var random = RandomNumberGenerator.Create();
        random.GetBytes(key);
        return key;
    }

    private static (long High, long Low) Fingerprint(char[] key)
    {
        // The code units as they stand: an encoder would map every broken surrogate to one replacement character.
        var bytes = new byte[key.Length * sizeof(char)];
        Buffer.BlockCopy(key, 0, bytes, 0, bytes.Length);
        try
        {
            hash ??= new HMACSHA256(FingerprintKey);
            var code = hash.ComputeHash(bytes);
            return (BitConverter.ToInt64(code, 0), BitConverter.ToInt64(code, sizeof(long)));
        }
        finally
        {
            Array.Clear(bytes, 0, bytes.Length);
        }
    }
}
