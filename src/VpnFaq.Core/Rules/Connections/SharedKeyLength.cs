using VpnFaq.Facts;
using VpnFaq.PreSharedKeys;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SharedKeyLength : SharedKeyRule
{
    public override RuleInfo Info { get; } = new(PreSharedKeyAdvice.LengthSource)
    {
        Id = "VPN351",
        Name = nameof(SharedKeyLength),
        Title = "The preshared key has at most 128 characters",
        Severity = FindingSeverity.Error,
        Reason = "Azure's own operation makes keys of 1 to 128 characters; no article states another length.",
        Recommendation = "Set a new key of 64 characters or fewer at both ends: that is what every peer has to take.",
        FaqId = "does-azure-generate-the-same-ipsecike-preshared-key-for-all-my-vpn-connections-for-the-same-virtual-network",
    };

    protected override Verdict CheckKey(KeyTraits key, Connection connection, RuleContext context) => key.LengthOutOfRange
        ? FailKey(connection, "1 to 128 characters", "The preshared key is longer than 128 characters.")
        : Pass;
}
