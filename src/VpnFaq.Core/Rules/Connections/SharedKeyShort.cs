using VpnFaq.Facts;
using VpnFaq.PreSharedKeys;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SharedKeyShort : SharedKeyRule
{
    public override RuleInfo Info { get; } = new(PreSharedKeyAdvice.Source)
    {
        Id = "VPN354",
        Name = nameof(SharedKeyShort),
        Title = "The preshared key has 32 characters or more",
        Severity = FindingSeverity.Information,
        Reason = "Azure advises 32 characters or more, of mixed kinds.",
        Recommendation = "Set a longer key at both ends when the key is changed next.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckKey(KeyTraits key, Connection connection, RuleContext context)
    {
        if (key.IsPublished || key.EntropyBits < KeyStrength.LeastBits)
            return NotApplicable("The key is weak whatever its length; another rule says so.");
        return key.Length >= PreSharedKeyAdvice.MinAdvisedLength
            ? Pass
            : FailKey(connection, "32 characters or more", "The preshared key is shorter than Azure advises.");
    }
}
