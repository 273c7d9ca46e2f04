using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatOnOtherConnection : NatLinkRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("can-i-use-nat-on-vnet-to-vnet-or-p2s-connections"))
    {
        Id = "VPN621",
        Name = nameof(NatOnOtherConnection),
        Title = "NAT rules are linked to site-to-site connections only",
        Severity = FindingSeverity.Error,
        Reason = "The gateway translates for IPsec connections to sites; VNet-to-VNet and ExpressRoute connections cannot have NAT rules.",
        Recommendation = "Take the NAT rules off the connection. Virtual networks that overlap need other addresses.",
        FaqId = "can-i-use-nat-on-vnet-to-vnet-or-p2s-connections",
    };

    protected override Verdict CheckLinks(Connection connection, string type, RuleContext context)
    {
        if (connection.IsSiteToSite)
            return Pass;

        var list = connection.IngressNatRules.Items().Count > 0 ? connection.IngressNatRules : connection.EgressNatRules;
        return Fail(list.Path, string.Join(", ", list.Items().Select(i => i.Name)), "no NAT rules", $"A connection of type {type} cannot be translated.");
    }
}
