using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class BgpUnsupported : BgpConnectionRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-i-use-bgp-with-azure-policy-vpn-gateways", "2026-06-04"))
    {
        Id = "VPN501",
        Name = nameof(BgpUnsupported),
        Title = "A connection uses BGP on a route-based gateway above Basic only",
        Severity = FindingSeverity.Error,
        Reason = "Policy-based gateways and gateways of the Basic SKU have no BGP.",
        Recommendation = "Switch BGP off on the connection and list the prefixes of the site. For BGP make a route-based gateway of VpnGw1AZ or higher.",
        FaqId = "can-i-use-bgp-with-azure-policy-vpn-gateways",
    };

    protected override Verdict CheckBgp(Connection connection, RuleContext context)
    {
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (gateway.IsPolicyBased)
            return Fail(connection.EnableBgp, "false", $"Gateway {gateway.Name} is policy-based, and policy-based gateways have no BGP.");
        return gateway.IsBasic
            ? Fail(connection.EnableBgp, "false", $"Gateway {gateway.Name} is of the Basic SKU, which has no BGP.")
            : Pass;
    }
}
