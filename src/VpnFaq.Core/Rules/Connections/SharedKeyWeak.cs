using VpnFaq.Facts;
using VpnFaq.PreSharedKeys;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SharedKeyWeak : SharedKeyRule
{
    public override RuleInfo Info { get; } = new(PreSharedKeyAdvice.StrengthSource)
    {
        Id = "VPN352",
        Name = nameof(SharedKeyWeak),
        Title = "The preshared key can be worth 112 bits or more",
        Severity = FindingSeverity.Warning,
        Reason = "Whoever records a handshake can try keys at leisure. Below 112 bits no key counts as strong.",
        Recommendation = "Set a key at both ends that a generator drew at random: 22 letters and digits at least, better 64.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckKey(KeyTraits key, Connection connection, RuleContext context)
    {
        if (key.IsPublished)
            return NotApplicable("The key is a published sample.");
        return key.EntropyBits >= KeyStrength.LeastBits
            ? Pass
            : FailKey(connection, "112 bits or more", $"The preshared key is weak: it is {key.Weakness ?? "too short"}.");
    }
}
