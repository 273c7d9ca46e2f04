using VpnFaq.Facts;
using VpnFaq.PreSharedKeys;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SharedKeyCharacters : SharedKeyRule
{
    public override RuleInfo Info { get; } = new(PreSharedKeyAdvice.FaqSource)
    {
        Id = "VPN350",
        Name = nameof(SharedKeyCharacters),
        Title = "The preshared key holds only characters that Azure documents as allowed",
        Severity = FindingSeverity.Warning,
        Reason = "Azure allows printable ASCII without space, hyphen and tilde. Keys with a hyphen are seen in the wild, so this is a warning: what is not documented may stop working.",
        Recommendation = "Set a new key at both ends, of letters and digits: that is what every peer takes.",
        FaqId = "does-azure-generate-the-same-ipsecike-preshared-key-for-all-my-vpn-connections-for-the-same-virtual-network",
    };

    protected override Verdict CheckKey(KeyTraits key, Connection connection, RuleContext context) => key.HasForbiddenCharacters
        ? FailKey(connection, "printable ASCII without space, hyphen and tilde", "The preshared key holds a character that Azure does not allow.")
        : Pass;
}
