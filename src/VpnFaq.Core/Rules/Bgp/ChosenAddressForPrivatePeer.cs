using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class ChosenAddressForPrivatePeer : ChosenBgpAddressRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.Source)
    {
        Id = "VPN528",
        Name = nameof(ChosenAddressForPrivatePeer),
        Title = "A connection chooses custom BGP addresses for a device that speaks BGP from an APIPA address",
        Severity = FindingSeverity.Warning,
        Reason = "The gateway answers a device with a regular address from its own address in the subnet. The chosen APIPA address is then not the neighbour that the device sees.",
        Recommendation = "Enter the device's APIPA address in the local network gateway, or take the custom addresses off the connection.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    protected override Verdict CheckChosen(ListOf<CustomBgpIpAddress> chosen, Connection connection, RuleContext context)
    {
        if (!connection.IsSiteToSite)
            return NotApplicable("The connection leads to no site.");
        if (!context.TryFollow<LocalNetworkGateway>(connection.LocalNetworkGateway2, LocalNetworkGateway.ResourceKind, out var site, out var why))
            return why;
        if (!site.BgpSettings.TryGet(out var settings))
            return site.BgpSettings.IsUnreadable ? Unknown(site.BgpSettings) : NotApplicable("The site has no BGP settings.");
        if (!settings.Peer.IsValid)
            return Unknown(settings.BgpPeeringAddress);
        return settings.Peer.IsLinkLocal
            ? Pass
            : Fail(connection.GatewayCustomBgpIpAddresses.Path, Count(chosen.Count, "address", "addresses"), "none", $"Site {site.Name} speaks BGP from {settings.Peer}, a regular address; the gateway does not answer it from a custom one.");
    }
}
