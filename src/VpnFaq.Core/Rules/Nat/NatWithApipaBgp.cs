using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatWithApipaBgp : NatBgpRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("does-nat-work-with-bgp-connections"))
    {
        Id = "VPN627",
        Name = nameof(NatWithApipaBgp),
        Title = "A connection with NAT rules does not use BGP over an APIPA address",
        Severity = FindingSeverity.Error,
        Reason = "NAT is not supported where the BGP address of the device is in 169.254.0.0/16.",
        Recommendation = "Use a BGP address from an ordinary range that no NAT rule covers, or static routes.",
        FaqId = "does-nat-work-with-bgp-connections",
    };

    protected override Verdict CheckPeer(AddressPrefix peer, LocalNetworkGateway site, ListOf<LinkedNatRule> linked, Connection connection) =>
        !peer.IsLinkLocal
            ? Pass
            : Fail(connection.EnableBgp, "false, or a BGP address outside of 169.254.0.0/16", $"The BGP address of site {site.Name} is {peer}; NAT does not work beside APIPA addresses.");
}
