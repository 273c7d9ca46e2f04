using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class SameAsn : BgpSiteRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("can-i-use-the-same-asn-for-both-on-premises-vpn-networks-and-azure-virtual-networks", "2026-06-04"))
    {
        Id = "VPN508",
        Name = nameof(SameAsn),
        Title = "The site and the gateway have different ASNs",
        Severity = FindingSeverity.Error,
        Reason = "A VPN gateway speaks BGP between autonomous systems only; with one number on both sides no session comes up.",
        Recommendation = "Change the number of one side. The gateway keeps 65515 where it stands beside an ExpressRoute gateway.",
        FaqId = "can-i-use-the-same-asn-for-both-on-premises-vpn-networks-and-azure-virtual-networks",
    };

    protected override Verdict CheckSettings(BgpSettings settings, LocalNetworkGateway site, RuleContext context)
    {
        if (!settings.Asn.TryGet(out var asn))
            return settings.Asn.IsUnreadable ? Unknown(settings.Asn) : NotApplicable("The site names no ASN.");
        if (AutonomousSystems.ReservedBy(asn) is not null)
            return NotApplicable("The ASN of the site is reserved; another rule speaks of that.");

        var sum = default(VerdictSum);
        foreach (var connection in context.Topology.ConnectionsOf(site))
        {
            if (!connection.EnableBgp.TryGet(false, out var bgp))
                sum.Add(Unknown(connection.EnableBgp));
            else if (bgp)
                sum.Add(context.TryGateway(connection, out var gateway, out var why) ? Compare(asn, settings, gateway) : why);
        }

        return sum.Total("No connection to the site with BGP was given.");
    }

    private static Verdict Compare(long asn, BgpSettings settings, VirtualNetworkGateway gateway)
    {
        if (!gateway.TryGetAsn(out var other))
            return Unknown(gateway.BgpSettings);
        return asn != other ? Pass : Fail(settings.Asn, $"not {other}", $"Gateway {gateway.Name} has ASN {other} too.");
    }
}
