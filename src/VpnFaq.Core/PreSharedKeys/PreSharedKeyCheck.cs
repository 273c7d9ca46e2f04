namespace VpnFaq;

/// <summary>What is to be said of a preshared key. It holds neither the key nor any part of it.</summary>
public sealed class PreSharedKeyCheck
{
    internal PreSharedKeyCheck(int length, double entropyBits, string? weakness, IReadOnlyList<PreSharedKeyProblem> problems)
    {
        Length = length;
        EntropyBits = entropyBits;
        Weakness = weakness;
        Problems = problems;
    }

    /// <summary>True if the key breaks no rule of Azure and of the peers that were named. A weak key can be valid.</summary>
    public bool IsValid => Problems.Count == 0;

    /// <summary>The number of characters.</summary>
    public int Length { get; }

    /// <summary>
    /// The most that the key can be worth, in bits: its length times that of one of its kinds of characters, less where
    /// a pattern explains it, 0 for a published key. A key that was drawn at random is worth that much, any other less.
    /// </summary>
    public double EntropyBits { get; }

    /// <summary>
    /// What makes the key guessable: a published sample, a repeated, keyboard or word pattern, or fewer than the
    /// 112 bits that NIST SP 800-131A revision 2 (March 2019) asks for; null if nothing is known against it.
    /// </summary>
    public string? Weakness { get; }

    /// <summary>The rules that the key breaks, by peer; empty if it breaks none.</summary>
    public IReadOnlyList<PreSharedKeyProblem> Problems { get; }

    /// <summary>The verdict in words.</summary>
    /// <returns>A sentence without any part of the key.</returns>
    public override string ToString() => IsValid ? "Valid" : "Not valid: " + string.Join("; ", Problems);
}
