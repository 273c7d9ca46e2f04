using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class SiteWithoutBgp : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(BgpAddresses.PeerSource)
    {
        Id = "VPN509",
        Name = nameof(SiteWithoutBgp),
        Title = "A site that is connected with BGP has an ASN and a peer address",
        Severity = FindingSeverity.Error,
        Reason = "The gateway opens the session to the address that the local network gateway names, and expects its ASN. Without them there is no session and, where no prefixes are listed, no route.",
        Recommendation = "Enter the ASN and the BGP address of the device, or switch BGP off on the connection and list the prefixes of the site.",
        FaqId = "what-are-the-requirements-for-the-bgp-peer-ip-addresses-on-my-vpn-device",
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        var sum = default(VerdictSum);
        foreach (var connection in context.Topology.ConnectionsOf(site))
        {
            if (!connection.EnableBgp.TryGet(false, out var bgp))
                sum.Add(Unknown(connection.EnableBgp));
            else if (bgp)
                return CheckSite(site, connection);
        }

        return sum.Total("No connection to the site with BGP was given.");
    }

    private static Verdict CheckSite(LocalNetworkGateway site, Connection connection)
    {
        if (site.BgpSettings.IsUnreadable)
            return Unknown(site.BgpSettings);
        if (!site.BgpSettings.TryGet(out var settings))
            return Fail(site.BgpSettings.Path, "none", "asn and bgpPeeringAddress", $"Connection {connection.Name} uses BGP, and the site names neither ASN nor peer address.");

        var sum = default(VerdictSum);
        sum.Add(CheckGiven(settings.Asn, "the ASN of the device", connection));
        sum.Add(CheckGiven(settings.BgpPeeringAddress, "the BGP address of the device", connection));
        return sum.Total("The site has no BGP settings.");
    }

    private static Verdict CheckGiven<T>(Field<T> field, string what, Connection connection) => field.State switch
    {
        FieldState.Given => Pass,
        FieldState.Unreadable => Unknown(field),
        _ => Fail(field, what, $"Connection {connection.Name} uses BGP, and the site does not name {what}."),
    };
}
