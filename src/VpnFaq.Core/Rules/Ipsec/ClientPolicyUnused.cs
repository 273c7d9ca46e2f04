using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class ClientPolicyUnused : ClientPolicyRule
{
    public override RuleInfo Info { get; } = new(ClientIpsecAlgorithms.Source)
    {
        Id = "VPN453",
        Name = nameof(ClientPolicyUnused),
        Title = "A point-to-site policy comes with the tunnel type IKEv2",
        Severity = FindingSeverity.Information,
        Reason = "The policy is about IPsec; OpenVPN and SSTP run over TLS and never look at it.",
        Recommendation = "Offer IkeV2 as well, or remove the policy.",
        FaqId = "what-happens-when-i-configure-both-sstp-and-ikev2-for-p2s-vpn-connections",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, VpnClientConfiguration client)
    {
        if (!client.Protocols.TryGet(out var protocols))
            return Unknown(client.Protocols);
        return client.Offers("IkeV2")
            ? Pass
            : Fail(client.Protocols, "IkeV2 among them", $"The custom policy concerns IKEv2, which the gateway does not offer: clients use {string.Join(" and ", protocols)}.");
    }
}
